"use strict";
const form = document.getElementById("filters");
const count = document.getElementById("count");
const rows = Array.from(document.querySelectorAll("table.rows tbody tr"));
const terms = Array.from(document.querySelectorAll("table.terms tbody tr"));
const names = Array.from(form.querySelectorAll("select"), (each) => each.name);
const whole = count.textContent;

function filter() {
  const least = form.elements.confidence ? Number(form.elements.confidence.value) : 0;
  const text = form.elements.text.value.toLocaleLowerCase();
  if (form.elements.least) form.elements.least.value = least.toFixed(2);
  for (const row of terms) {
    row.hidden = names.some((name) => name in row.dataset && form.elements[name].value && form.elements[name].value !== row.dataset[name]);
  }
  let seen = 0;
  for (const row of rows) {
    const kept = names.every(
      (name) => !form.elements[name].value || form.elements[name].value === row.dataset[name],
    );
    row.hidden = !(kept && Number(row.dataset.confidence || 1) >= least &&
      (!text || row.textContent.toLocaleLowerCase().includes(text)));
    seen += row.hidden ? 0 : 1;
  }
  count.textContent = seen === rows.length ? whole : `${seen} of ${rows.length} ${count.dataset.noun}`;
}

function step(event) {
  const row = event.target.closest ? event.target.closest("tbody tr") : null;
  const by = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
  if (!row || !by) return;
  const shown = rows.filter((each) => !each.hidden);
  const next = shown[shown.indexOf(row) + by];
  if (next) { event.preventDefault(); next.focus(); }
}

function pick(event) {
  const row = event.target.closest("button.pick") ? event.target.closest("tr") : null;
  if (!row) return;
  for (const name of names) if (name in row.dataset) form.elements[name].value = row.dataset[name];
  filter();
  const first = rows.find((each) => !each.hidden);
  if (first) first.focus();
}

form.addEventListener("input", filter);
form.addEventListener("reset", () => setTimeout(filter));
form.addEventListener("submit", (event) => event.preventDefault());
document.addEventListener("click", pick);
document.addEventListener("keydown", step);
