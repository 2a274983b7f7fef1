// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document/frame.h"

#include "core/base/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::report {

namespace {

// From a private area of Unicode that no text of a report gets through with.
constexpr QChar kMarkBegin(0xE0F0);
constexpr QChar kMarkEnd(0xE0F1);

} // namespace

Error stopped()
{
    return {ErrorKind::NotAllowed, tr("It was cancelled; nothing was written."), {}, {}};
}

QString markOf(const QString &section)
{
    return kMarkBegin + section + kMarkEnd;
}

QStringList sectionIds()
{
    return {u"plan"_s,    u"scope"_s,    u"checklist"_s, u"criteria"_s, u"signoffs"_s, u"pipelines"_s, u"deployments"_s,
            u"metrics"_s, u"verdicts"_s, u"incidents"_s, u"feedback"_s, u"lessons"_s,  u"appendix"_s};
}

Result<QByteArray> framed(const QString &frame, const Document &document, const GoOn &goOn,
                          const std::function<void(QByteArray &, const Section &)> &part,
                          const std::function<void(QByteArray &)> &contents)
{
    const QString whole = frame.contains(kMarkBegin) ? frame : markOf(u"summary"_s) + markOf(u"body"_s);
    const int total = static_cast<int>(document.sections.size()) + 1;
    QByteArray out;
    out.reserve(1 << 20);
    int done = 0;
    bool mayGoOn = true;
    const auto write = [&](const Section &section) {
        mayGoOn = mayGoOn && (!goOn || goOn(done++, total));
        if (mayGoOn)
            part(out, section);
    };
    qsizetype at = 0;
    for (;;) {
        const qsizetype begin = whole.indexOf(kMarkBegin, at);
        const qsizetype end = begin < 0 ? -1 : whole.indexOf(kMarkEnd, begin);
        out += QStringView(whole).sliced(at, (end < 0 ? whole.size() : begin) - at).toUtf8();
        if (end < 0)
            break;
        const QStringView name = QStringView(whole).sliced(begin + 1, end - begin - 1);
        if (name == u"summary")
            write(document.summary);
        else if (name == u"contents")
            contents(out);
        for (const Section &each : document.sections)
            if (name == u"body" || name == each.id)
                write(each);
        at = end + 1;
    }
    if (!mayGoOn)
        return std::unexpected(stopped());
    return out;
}

} // namespace slipway::report
