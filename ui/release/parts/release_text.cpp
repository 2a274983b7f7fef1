// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/parts/release_text.h"

#include "core/base/tr.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace slipway::ui::release_text {

namespace {

using Names = QHash<QString, const char *>;

QString named(const Names &names, const QString &word)
{
    const auto found = names.find(word);
    return found == names.end() ? QString(word).replace(u'_', u' ') : tr(*found);
}

} // namespace

QString fieldName(const QString &field)
{
    static const Names names{
        {u"state"_s, QT_TRANSLATE_NOOP("ReleaseText", "State")},
        {u"title"_s, QT_TRANSLATE_NOOP("ReleaseText", "Title")},
        {u"name"_s, QT_TRANSLATE_NOOP("ReleaseText", "Name")},
        {u"body"_s, QT_TRANSLATE_NOOP("ReleaseText", "Text")},
        {u"owner"_s, QT_TRANSLATE_NOOP("ReleaseText", "Owner")},
        {u"due"_s, QT_TRANSLATE_NOOP("ReleaseText", "Due")},
        {u"due_rule"_s, QT_TRANSLATE_NOOP("ReleaseText", "Due rule")},
        {u"reason"_s, QT_TRANSLATE_NOOP("ReleaseText", "Reason")},
        {u"ship"_s, QT_TRANSLATE_NOOP("ReleaseText", "Ship date")},
        {u"start"_s, QT_TRANSLATE_NOOP("ReleaseText", "Start")},
        {u"at"_s, QT_TRANSLATE_NOOP("ReleaseText", "Date")},
        {u"actual"_s, QT_TRANSLATE_NOOP("ReleaseText", "Reached")},
        {u"value"_s, QT_TRANSLATE_NOOP("ReleaseText", "Value")},
        {u"evaluated_at"_s, QT_TRANSLATE_NOOP("ReleaseText", "Evaluated")},
        {u"evaluated_by"_s, QT_TRANSLATE_NOOP("ReleaseText", "Evaluated by")},
        {u"evidence"_s, QT_TRANSLATE_NOOP("ReleaseText", "Evidence")},
        {u"threshold"_s, QT_TRANSLATE_NOOP("ReleaseText", "Threshold")},
        {u"scope"_s, QT_TRANSLATE_NOOP("ReleaseText", "Scope")},
        {u"notes"_s, QT_TRANSLATE_NOOP("ReleaseText", "Release notes")},
        {u"required"_s, QT_TRANSLATE_NOOP("ReleaseText", "Required")},
        {u"depends_on"_s, QT_TRANSLATE_NOOP("ReleaseText", "Depends on")},
        {u"phase"_s, QT_TRANSLATE_NOOP("ReleaseText", "Phase")},
        {u"ord"_s, QT_TRANSLATE_NOOP("ReleaseText", "Place in the list")},
        {u"done_at"_s, QT_TRANSLATE_NOOP("ReleaseText", "Done")},
        {u"done_by"_s, QT_TRANSLATE_NOOP("ReleaseText", "Done by")},
        {u"requested_at"_s, QT_TRANSLATE_NOOP("ReleaseText", "Asked")},
        {u"requested_by"_s, QT_TRANSLATE_NOOP("ReleaseText", "Asked by")},
        {u"environment"_s, QT_TRANSLATE_NOOP("ReleaseText", "Environment")},
        {u"coordinator"_s, QT_TRANSLATE_NOOP("ReleaseText", "Coordinator")},
        {u"version"_s, QT_TRANSLATE_NOOP("ReleaseText", "Version")},
        {u"zone"_s, QT_TRANSLATE_NOOP("ReleaseText", "Time zone")},
        {u"severity"_s, QT_TRANSLATE_NOOP("ReleaseText", "Severity")},
        {u"cause"_s, QT_TRANSLATE_NOOP("ReleaseText", "Cause")},
        {u"caused_by"_s, QT_TRANSLATE_NOOP("ReleaseText", "Caused by")},
        {u"fixed_by"_s, QT_TRANSLATE_NOOP("ReleaseText", "Mended by")},
        {u"detected_at"_s, QT_TRANSLATE_NOOP("ReleaseText", "Detected")},
        {u"mitigated_at"_s, QT_TRANSLATE_NOOP("ReleaseText", "Mitigated")},
        {u"resolved_at"_s, QT_TRANSLATE_NOOP("ReleaseText", "Resolved")},
        {u"waiver"_s, QT_TRANSLATE_NOOP("ReleaseText", "May be closed with")},
        {u"subject"_s, QT_TRANSLATE_NOOP("ReleaseText", "Subject")},
        {u"text"_s, QT_TRANSLATE_NOOP("ReleaseText", "Text")},
        {u"message"_s, QT_TRANSLATE_NOOP("ReleaseText", "Message")},
        {u"sent_at"_s, QT_TRANSLATE_NOOP("ReleaseText", "Sent")},
        {u"added"_s, QT_TRANSLATE_NOOP("ReleaseText", "Added")},
        {u"del"_s, QT_TRANSLATE_NOOP("ReleaseText", "Removed")},
    };
    return named(names, field);
}

QString kindName(const QString &kind)
{
    static const Names names{
        {u"release"_s, QT_TRANSLATE_NOOP("ReleaseText", "Release")},
        {u"item"_s, QT_TRANSLATE_NOOP("ReleaseText", "Item")},
        {u"milestone"_s, QT_TRANSLATE_NOOP("ReleaseText", "Milestone")},
        {u"phase"_s, QT_TRANSLATE_NOOP("ReleaseText", "Phase")},
        {u"criterion"_s, QT_TRANSLATE_NOOP("ReleaseText", "Criterion")},
        {u"evidence"_s, QT_TRANSLATE_NOOP("ReleaseText", "Evidence")},
        {u"signoff_requirement"_s, QT_TRANSLATE_NOOP("ReleaseText", "Sign-off requirement")},
        {u"signoff"_s, QT_TRANSLATE_NOOP("ReleaseText", "Sign-off")},
        {u"booking"_s, QT_TRANSLATE_NOOP("ReleaseText", "Booking")},
        {u"comment"_s, QT_TRANSLATE_NOOP("ReleaseText", "Comment")},
        {u"incident"_s, QT_TRANSLATE_NOOP("ReleaseText", "Incident")},
        {u"incident_event"_s, QT_TRANSLATE_NOOP("ReleaseText", "Timeline of an incident")},
        {u"feedback_note"_s, QT_TRANSLATE_NOOP("ReleaseText", "Feedback")},
        {u"maintenance_notice"_s, QT_TRANSLATE_NOOP("ReleaseText", "Maintenance notice")},
        {u"notification_channel"_s, QT_TRANSLATE_NOOP("ReleaseText", "Channel")},
        {u"gate_override"_s, QT_TRANSLATE_NOOP("ReleaseText", "Gate override")},
        {u"freeze_override"_s, QT_TRANSLATE_NOOP("ReleaseText", "Freeze override")},
    };
    return named(names, kind);
}

QString oneLine(const QString &text, qsizetype most)
{
    QString line = text.left(most);
    for (QChar &each : line)
        if (each.category() == QChar::Other_Control)
            each = u' ';
    line = line.simplified();
    return text.size() > most ? line + u'…' : line;
}

} // namespace slipway::ui::release_text
