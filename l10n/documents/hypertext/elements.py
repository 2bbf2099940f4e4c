"""What HTML's elements mean to a translator: where a text begins and ends, what is code, what is a heading."""

from __future__ import annotations

from l10n.documents.model import Role

CODE = frozenset(["code", "kbd", "samp", "var", "tt", "pre", "script", "style", "xmp", "plaintext", "listing"])
"""Elements whose content is not prose; ``translate="yes"`` opens them."""

ISLANDS = frozenset(
    ["svg", "math", "select", "textarea", "object", "video", "audio", "canvas", "iframe", "noscript", "template", "map", "picture", "datalist", "script", "style", "embed"]
)
"""Elements that may stand in the middle of a sentence and have texts of their own."""

INVISIBLE = frozenset(("script", "style"))
"""Code that no reader of the page sees."""

BLOCKS = frozenset(
    ["address", "article", "aside", "base", "basefont", "bgsound", "blockquote", "body", "caption", "center", "col", "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html", "keygen", "legend", "li", "link", "listing", "main", "marquee", "menu", "meta", "nav", "noframes", "ol", "optgroup", "option", "p", "param", "plaintext", "pre", "search", "section", "source", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "track", "ul", "xmp", "area", "g", "text", "desc", "defs", "symbol", "use", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "marker", "clippath", "mask", "pattern", "lineargradient", "radialgradient", "stop", "filter", "foreignobject", "image", "mpath", "animate", "set", "metadata"]
)
"""Elements that end the text before them, in HTML and (the last lines) in SVG. All others, custom ones too, are inline."""

VOID = frozenset(
    ["area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "keygen", "link", "meta", "param", "source", "track", "wbr"]
)
"""Elements without content or end tag (HTML Standard, 13.1.2)."""

INLINE = frozenset(
    ["a", "abbr", "acronym", "b", "bdi", "bdo", "big", "blink", "button", "cite", "data", "del", "dfn", "em", "font", "i", "input", "ins", "label", "mark", "meter", "nobr", "output", "progress", "q", "rb", "rp", "rt", "rtc", "ruby", "s", "slot", "small", "span", "strike", "strong", "sub", "sup", "time", "u"]
)
"""The other elements that HTML has or had."""

_CLOSES_P = (
    "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 "
    "h4 h5 h6 header hgroup hr main menu nav ol p pre search section table ul li dd dt listing plaintext xmp"
)
IMPLIED: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(_CLOSES_P.split(), ("p",)),
    "li": ("li", "p"),
    "dt": ("dt", "dd", "p"),
    "dd": ("dt", "dd", "p"),
    "option": ("option",),
    "optgroup": ("option", "optgroup"),
    "tr": ("tr", "td", "th", "caption", "colgroup"),
    "td": ("td", "th"),
    "th": ("td", "th"),
    "thead": ("tbody", "thead", "tfoot", "tr", "td", "th", "caption", "colgroup"),
    "tbody": ("tbody", "thead", "tfoot", "tr", "td", "th", "caption", "colgroup"),
    "tfoot": ("tbody", "thead", "tfoot", "tr", "td", "th", "caption", "colgroup"),
    "rt": ("rt", "rp"),
    "rp": ("rt", "rp"),
    "body": ("head",),
}
"""The open elements that a start tag ends (HTML Standard, 13.1.2.4 "Optional tags")."""

_SCOPE = ("table", "td", "th", "caption", "button", "object", "template", "svg", "math", "marquee", "html")
BARRIERS: dict[str, tuple[str, ...]] = {
    "li": ("ul", "ol", "menu", "dir", *_SCOPE),
    "dt": ("dl", *_SCOPE),
    "dd": ("dl", *_SCOPE),
    "option": ("select", "datalist", "template"),
    "optgroup": ("select", "template"),
    **dict.fromkeys(("tr", "td", "th", "thead", "tbody", "tfoot"), ("table", "template")),
    "rt": ("ruby", "template"),
    "rp": ("ruby", "template"),
}
"""Elements through which a start tag ends none."""
DEFAULT_BARRIERS = _SCOPE

ROLES = {
    "title": Role.TITLE,
    "h1": Role.TITLE,
    **{f"h{n}": Role.HEADING for n in range(2, 7)},
    "legend": Role.HEADING,
    "summary": Role.HEADING,
    "li": Role.ITEM,
    "dt": Role.ITEM,
    "dd": Role.ITEM,
    "option": Role.ITEM,
    "td": Role.CELL,
    "th": Role.CELL,
    "caption": Role.CAPTION,
    "figcaption": Role.CAPTION,
    "blockquote": Role.QUOTATION,
}
"""The role of a text by the nearest element that has one; any other text is a paragraph."""
