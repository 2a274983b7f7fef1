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

  // How values of a unit are written, the smallest first: so many of the metric's own, and what stands behind the number.
  var binary = [[1, ""], [1024, "Ki"], [1048576, "Mi"], [1073741824, "Gi"], [1099511627776, "Ti"]];
  var units = {
    "number": [[1e-9, " n"], [1e-6, " µ"], [1e-3, " m"], [1, ""], [1e3, " k"], [1e6, " M"], [1e9, " G"], [1e12, " T"]],
    "s": [[1e-9, " ns"], [1e-6, " µs"], [1e-3, " ms"], [1, " s"], [60, " min"], [3600, " h"], [86400, " d"]],
    "ms": [[1e-6, " ns"], [1e-3, " µs"], [1, " ms"], [1000, " s"], [60000, " min"], [3.6e6, " h"], [8.64e7, " d"]],
    "ratio": [[0.01, " %"]],
    "%": [[1, " %"]],
    "bytes": binary.map(function (each) { return [each[0], " " + each[1] + "B"]; }),
    "bytes/s": binary.map(function (each) { return [each[0], " " + each[1] + "B/s"]; }),
    "/s": [[1e-3, " m/s"], [1, "/s"], [1e3, " k/s"], [1e6, " M/s"], [1e9, " G/s"]]
  };
  var figures = new Intl.NumberFormat(lang, {maximumSignificantDigits: 3});

  function valueText(value, unit) {
    var all = units[unit] || units.number;
    var size = Math.abs(value);
    var found = all.find(function (each) { return each[0] === 1; }) || all[0];
    if (size > 0)
      found = all.filter(function (each) { return size * 1.0005 >= each[0]; }).pop() || all[0];
    return figures.format(value / found[0]) + found[1];
  }

  // In the zone of the report, as its axis; a browser that does not know it shows its own.
  function timesIn(zone) {
    var format = {dateStyle: "medium", timeStyle: "short"};
    try {
      return new Intl.DateTimeFormat(lang, Object.assign({timeZone: zone}, format));
    } catch (unknown) {
      return new Intl.DateTimeFormat(lang, format);
    }
  }

  document.querySelectorAll("svg.chart").forEach(function (svg) {
    var data = svg.dataset;
    var left = Number(data.left), width = Number(data.width), top = Number(data.top), height = Number(data.height);
    var low = Number(data.low), high = Number(data.high), from = Number(data.from), to = Number(data.to);
    var cursor = svg.querySelector(".cursor");
    var readout = svg.parentElement.querySelector(".readout");
    var at = left + width / 2;
    var times = timesIn(data.zone || "UTC");
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
          parts.push(each.name + ": " + valueText(high - (point.y - top) / height * (high - low), data.unit));
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
