"use strict";
const form = document.getElementById("filters");
const count = document.getElementById("count");
const rows = Array.from(document.querySelectorAll("tbody tr"));
const total = Number(count.dataset.total);
const whole = count.textContent;

function filter() {
  const least = Number(form.elements.confidence.value);
  const text = form.elements.text.value.toLocaleLowerCase();
  form.elements.least.value = least.toFixed(2);
  let seen = 0;
  for (const row of rows) {
    const kept = ["severity", "rule", "locale", "document"].every(
      (name) => !form.elements[name].value || form.elements[name].value === row.dataset[name],
    );
    row.hidden = !(kept && Number(row.dataset.confidence) >= least &&
      (!text || row.textContent.toLocaleLowerCase().includes(text)));
    seen += row.hidden ? 0 : 1;
  }
  count.textContent = seen === total ? whole : `${seen} of ${total} findings`;
}

function step(event) {
  const row = event.target.closest ? event.target.closest("tbody tr") : null;
  const by = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
  if (!row || !by) return;
  const shown = rows.filter((each) => !each.hidden);
  const next = shown[shown.indexOf(row) + by];
  if (next) { event.preventDefault(); next.focus(); }
}

form.addEventListener("input", filter);
form.addEventListener("reset", () => setTimeout(filter));
form.addEventListener("submit", (event) => event.preventDefault());
document.addEventListener("keydown", step);
