// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/runs_model.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/table/keyed_rows.h"

#include <QPainter>

namespace slipway::ui::pipelines {

using namespace Qt::StringLiterals;

int RunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant RunsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RunLine &line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return line.number;
    case LineKeyRole: return line.key;
    case Qt::ToolTipRole:
        return QStringList{line.number + u' ' + line.ref, line.word, line.who, line.outcome}
            .join(u'\n')
            .toHtmlEscaped()
            .replace(u'\n', u"<br>"_s);
    case Qt::AccessibleTextRole: {
        QStringList parts;
        for (const QString &part : {line.number, line.word, line.ref, line.who, line.when, line.outcome})
            if (!part.isEmpty() && !parts.contains(part))
                parts += part;
        return parts.join(u", "_s);
    }
    default: return {};
    }
}

void RunsModel::setLines(std::vector<RunLine> lines)
{
    const RowAnnouncer say{
        .remove = [this](int row) { beginRemoveRows({}, row, row); },
        .removed = [this] { endRemoveRows(); },
        .insert = [this](int row) { beginInsertRows({}, row, row); },
        .inserted = [this] { endInsertRows(); },
        .move = [this](int from, int to) { beginMoveRows({}, from, from, {}, to); },
        .moved = [this] { endMoveRows(); },
        .changed = [this](int row) { Q_EMIT dataChanged(index(row), index(row)); },
    };
    syncRows(
        m_lines, lines, [](const RunLine &line) { return line.key; }, [](const RunLine &line) { return line.key; },
        [](const RunLine &line) { return line; },
        [](RunLine &line, const RunLine &wanted) {
            const bool isOther = !(line == wanted);
            line = wanted;
            return isOther;
        },
        say);
}

QModelIndex RunsModel::indexOf(const QString &key) const
{
    const auto found = std::ranges::find(m_lines, key, &RunLine::key);
    return found == m_lines.end() ? QModelIndex() : index(static_cast<int>(found - m_lines.begin()));
}

namespace {

constexpr int kRunGlyph = 14;

/// Draws `text` at one end of `area` and gives back what is left of it.
QRect drawPart(QPainter &painter, const QRect &area, const QString &text, const QFont &font, const QColor &color,
               bool atEnd, Qt::LayoutDirection direction)
{
    if (text.isEmpty() || area.width() <= 0)
        return area;
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, area.width());
    const int width = std::min(area.width(), metrics.horizontalAdvance(shown));
    const QRect place = QStyle::alignedRect(direction, (atEnd ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                                            {width, area.height()}, area);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(place, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip), shown);
    constexpr int gap = 8;
    const bool isLeft = atEnd == (direction == Qt::RightToLeft);
    return isLeft ? area.adjusted(width + gap, 0, 0, 0) : area.adjusted(0, 0, -width - gap, 0);
}

} // namespace

void RunLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const RunsModel *>(index.model());
    if (!model)
        return;
    const RunLine &line = model->line(index.row());
    const Theme &theme = themeOf(option.widget);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    paintRow(*painter, option.rect, isSelected, isHovered, true, theme, option.direction);
    QRect inside = option.rect.adjusted(16, 8, -16, -8);
    const QRect square =
        QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {kRunGlyph, kRunGlyph}, inside);
    paintGlyph(*painter, square, line.glyph, theme,
               theme.color(isSelected  ? Token::Selected
                           : isHovered ? Token::Hover
                                       : Token::Surface));
    constexpr int taken = kRunGlyph + 12;
    inside = option.direction == Qt::RightToLeft ? inside.adjusted(0, 0, -taken, 0) : inside.adjusted(taken, 0, 0, 0);
    const QFont strong = fontOf(Type::Strong, option.font);
    const QFont small = fontOf(Type::Small, option.font);
    const QColor quiet = theme.color(Token::Text2);
    QRect top(inside.left(), inside.top(), inside.width(), inside.height() / 2);
    QRect below(inside.left(), top.bottom() + 1, inside.width(), inside.height() - top.height());
    top = drawPart(*painter, top, line.when, small, quiet, true, option.direction);
    top = drawPart(*painter, top, line.number, strong, theme.color(Token::Text), false, option.direction);
    drawPart(*painter, top, line.ref, option.font, quiet, false, option.direction);
    // What became of it matters more than who began it.
    below = drawPart(*painter, below, line.outcome, small, line.isBad ? theme.family(Family::Red).fg : quiet, true,
                     option.direction);
    drawPart(*painter, below, line.who, small, quiet, false, option.direction);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintFocusRing(*painter, option.rect.adjusted(2, 2, -2, -2), theme);
    painter->restore();
}

QSize RunLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, std::max(56, 2 * QFontMetrics(option.font).height() + 20)};
}

} // namespace slipway::ui::pipelines
