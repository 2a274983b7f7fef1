// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace slipway::test {

/// Two lines that merge each other again and again, as `git fast-import` reads them: `rounds` times `sides` commits on each and a
/// merge of each into the other. Tagged v1.0.0 at the first commit and v1.5.0 in the middle; ends with `main`.
inline QByteArray crissCross(int rounds, int sides)
{
    QByteArray stream;
    int mark = 0;
    qint64 time = 1'500'000'000;
    const auto commit = [&](const QByteArray &branch, int parent, int other, const QByteArray &path) {
        ++mark;
        time += 7;
        const QByteArray number = QByteArray::number(mark);
        const QByteArray author = QByteArray::number(mark % 37);
        const QByteArray who =
            "Author " + author + " <a" + author + "@example.org> " + QByteArray::number(time) + " +0000";
        const QByteArray message =
            (other ? "Merge side " : "feat(core): change ") + number + "\n\nCloses #" + number + "\n";
        stream += "commit refs/heads/" + branch + "\nmark :" + number + "\nauthor " + who + "\ncommitter " + who
                  + "\ndata " + QByteArray::number(message.size()) + "\n" + message;
        if (parent)
            stream += "from :" + QByteArray::number(parent) + "\n";
        if (other)
            stream += "merge :" + QByteArray::number(other) + "\n";
        stream += "M 100644 inline " + path + "\ndata " + QByteArray::number(number.size()) + "\n" + number + "\n\n";
        return mark;
    };
    const auto tag = [&](const QByteArray &name, int at) {
        stream += "tag " + name + "\nfrom :" + QByteArray::number(at)
                  + "\ntagger T <t@example.org> 1500000000 +0000\ndata 0\n\n";
    };
    int a = commit("main", 0, 0, "a/start");
    int b = commit("other", a, 0, "b/start");
    tag("v1.0.0", a);
    for (int round = 0; round < rounds; ++round) {
        for (int side = 0; side < sides; ++side) {
            a = commit("main", a, 0, "a/" + QByteArray::number(side));
            b = commit("other", b, 0, "b/" + QByteArray::number(side));
        }
        const int crossed = commit("main", a, b, "a/merged");
        b = commit("other", b, a, "b/merged");
        a = crossed;
        if (round == rounds / 2)
            tag("v1.5.0", a);
    }
    commit("main", a, b, "a/last");
    return stream + "done\n";
}

} // namespace slipway::test
