"use strict";
(function () {
  var lang = document.documentElement.lang || "en";
  var collator = new Intl.Collator(lang, {numeric: true, sensitivity: "base"});

  function keyOf(row, column) {
    var cell = row.cells[column];
    return cell.dataset.s !== undefined ? cell.dataset.s : cell.textContent;
  }

  function sort(table, column, descending) {
    var body = table.tBodies[0];
    var rows = Array.from(body.rows).map(function (row, index) {
      return {row: row, key: keyOf(row, column), index: index};
    });
    rows.sort(function (a, b) {
      var x = Number(a.key), y = Number(b.key);
      var both = a.key.trim() !== "" && b.key.trim() !== "" && !isNaN(x) && !isNaN(y);
      var order = both ? x - y : collator.compare(a.key, b.key);
      return (descending ? -order : order) || a.index - b.index;
    });
    rows.forEach(function (each) { body.appendChild(each.row); });
  }

  document.querySelectorAll("th button").forEach(function (button) {
    button.addEventListener("click", function () {
      var head = button.parentElement;
      var descending = head.getAttribute("aria-sort") === "ascending";
      Array.from(head.parentElement.cells).forEach(function (each) { each.removeAttribute("aria-sort"); });
      head.setAttribute("aria-sort", descending ? "descending" : "ascending");
      sort(head.closest("table"), head.cellIndex, descending);
    });
  });

  var units = {"s": " s", "ms": " ms", "ratio": "", "%": " %", "bytes": " B", "bytes/s": " B/s", "/s": "/s", "number": ""};
  var figures = new Intl.NumberFormat(lang, {maximumSignificantDigits: 4});
  var times = new Intl.DateTimeFormat(lang, {dateStyle: "medium", timeStyle: "short"});

  document.querySelectorAll("svg.chart").forEach(function (svg) {
    var data = svg.dataset;
    var left = Number(data.left), width = Number(data.width), top = Number(data.top), height = Number(data.height);
    var low = Number(data.low), high = Number(data.high), from = Number(data.from), to = Number(data.to);
    var cursor = svg.querySelector(".cursor");
    var readout = svg.parentElement.querySelector(".readout");
    var at = left + width / 2;
    var lines = Array.from(svg.querySelectorAll("g.line")).map(function (group) {
      var points = [];
      group.querySelectorAll("polyline").forEach(function (each) { points = points.concat(Array.from(each.points)); });
      return {name: group.dataset.name, points: points};
    });

    function nearest(points, x) {
      var best = null;
      for (var i = 0; i < points.length; ++i)
        if (best === null || Math.abs(points[i].x - x) < Math.abs(best.x - x))
          best = points[i];
      return best;
    }

    function show(x) {
      at = Math.min(left + width, Math.max(left, x));
      cursor.setAttribute("x1", at);
      cursor.setAttribute("x2", at);
      cursor.setAttribute("visibility", "visible");
      var parts = [times.format(new Date(from + (at - left) / width * (to - from)))];
      lines.forEach(function (each) {
        var point = nearest(each.points, at);
        if (point)
          parts.push(each.name + ": " + figures.format(high - (point.y - top) / height * (high - low)) + (units[data.unit] || ""));
      });
      readout.textContent = parts.join("  ·  ");
    }

    function hide() {
      cursor.setAttribute("visibility", "hidden");
      readout.textContent = "";
    }

    svg.addEventListener("pointermove", function (event) {
      var box = svg.getBoundingClientRect();
      show((event.clientX - box.left) / box.width * svg.viewBox.baseVal.width);
    });
    svg.addEventListener("pointerleave", hide);
    svg.addEventListener("focus", function () { show(at); });
    svg.addEventListener("blur", hide);
    svg.addEventListener("keydown", function (event) {
      var step = {"ArrowLeft": -width / 100, "ArrowRight": width / 100, "Home": -width, "End": width}[event.key];
      if (step === undefined)
        return;
      event.preventDefault();
      show(at + step);
    });
  });
})();
