// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/event_model.h"

#include "ui/widgets/words.h"

namespace slipway::ui {

using namespace Qt::StringLiterals;

void EventModel::setLines(const std::vector<EventLine> &lines)
{
    if (m_lines == lines)
        return;
    const auto before = static_cast<int>(m_lines.size());
    const auto after = static_cast<int>(lines.size());
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_lines.resize(lines.size());
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_lines.insert(m_lines.end(), lines.begin() + before, lines.end());
        endInsertRows();
    }
    m_lines = lines;
    if (after > 0)
        Q_EMIT dataChanged(index(0), index(after - 1));
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EventLine &it = line(index.row());
    switch (role) {
    case Qt::DisplayRole: return it.whose.isEmpty() ? it.what : it.what + u' ' + it.whose;
    case Qt::ToolTipRole:
        return (it.whose.isEmpty() ? it.what : it.what + u", "_s + it.whose).toHtmlEscaped() + u"<br>"_s
               + words::exact(it.at, it.zone).toHtmlEscaped();
    case Qt::AccessibleTextRole: return spokenText(it);
    default: return {};
    }
}

QString spokenText(const EventLine &line)
{
    QStringList parts{words::exact(line.at, line.zone), line.what};
    if (!line.whose.isEmpty())
        parts += line.whose;
    return parts.join(u", "_s);
}

} // namespace slipway::ui
