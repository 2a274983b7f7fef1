// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/monitoring/watch_list.h"

#include "ui/theme/type.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/words.h"

#include <QPainter>
#include <QStyle>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kInset = 16;
constexpr int kGlyph = 16;
constexpr int kGap = 12;
constexpr int kLines = 3;

class WatchDelegate : public QStyledItemDelegate
{
public:
    explicit WatchDelegate(WatchList *list) : QStyledItemDelegate(list), m_list(list) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {200, kLines * (QFontMetrics(option.font).height() + 2) + 18};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const WatchRow &row = m_list->rows()->row(index.row());
        const Theme &theme = themeOf(m_list);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const bool isRight = option.direction == Qt::RightToLeft;
        painter->save();
        painter->setLayoutDirection(Qt::LayoutDirectionAuto); // titles are in any script
        paintRow(*painter, option.rect, isSelected, option.state.testFlag(QStyle::State_MouseOver), true, theme,
                 option.direction);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          theme.color(Token::Border));
        const QColor behind = theme.color(isSelected ? Token::Selected : Token::Surface);
        const QRect inside = option.rect.adjusted(kInset, 8, -kInset, -8);
        const int lineHeight = inside.height() / kLines;
        const auto mirrored = [&](QRect area) {
            if (isRight)
                area.moveLeft(inside.left() + inside.right() - area.right());
            return area;
        };
        paintGlyph(*painter, mirrored(QRect(inside.left(), inside.top() + 2, kGlyph, kGlyph)), row.glyph, theme,
                   behind);
        const int left = inside.left() + kGlyph + kGap;
        const auto line = [&](int number) {
            return mirrored(QRect(left, inside.top() + number * lineHeight, inside.right() - left, lineHeight));
        };
        const auto write = [&](const QRect &area, Type type, const QColor &color, const QString &text,
                               Qt::Alignment side = Qt::AlignLeading) {
            painter->setFont(fontOf(type, option.font));
            painter->setPen(color);
            const Qt::Alignment place = QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter;
            painter->drawText(area, static_cast<int>(place | Qt::AlignAbsolute) | Qt::TextSingleLine,
                              painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
        };
        write(line(0), Type::Strong, theme.color(Token::Text), row.title);
        write(line(1), Type::Small, theme.color(Token::Text2), row.where);
        if (!row.state.isEmpty()) {
            const QRect all = line(2);
            constexpr int kSmall = 12;
            QRect sign(all.left(), all.top() + (all.height() - kSmall) / 2, kSmall, kSmall);
            QRect text = all.adjusted(kSmall + 6, 0, 0, 0);
            if (isRight) {
                sign.moveRight(all.right());
                text = all.adjusted(0, 0, -kSmall - 6, 0);
            }
            const Family family = row.isBad ? Family::Red : familyOf(row.stateGlyph);
            paintGlyph(*painter, sign, row.stateGlyph, theme.family(family).solid, behind);
            write(text, Type::Small, row.isBad ? theme.family(Family::Red).fg : theme.color(Token::Text2), row.state);
        }
        write(line(2), Type::Small, theme.color(Token::Text2), m_list->rows()->timeText(row), Qt::AlignTrailing);
        if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
            paintFocusRing(*painter, QRectF(option.rect).adjusted(2, 2, -2, -2), theme);
        painter->restore();
    }

private:
    WatchList *m_list;
};

} // namespace

void WatchModel::setRows(std::vector<WatchRow> rows, const QByteArray &zone, Instant now)
{
    m_zone = zone;
    m_now = now;
    if (rows == m_rows)
        return;
    const bool isSame = std::ranges::equal(rows, m_rows, {}, &WatchRow::key, &WatchRow::key);
    if (isSame) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int WatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString WatchModel::timeText(const WatchRow &row) const
{
    if (!row.at)
        return {};
    return dayIn(*row.at, m_zone) == dayIn(m_now, m_zone) ? words::clock(*row.at, m_zone)
                                                          : words::when(*row.at, m_zone).section(u' ', 0, -2);
}

QVariant WatchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WatchRow &shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole: return shown.title;
    case Qt::AccessibleTextRole: {
        QStringList parts{shown.state, shown.title, shown.where, timeText(shown)};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case Qt::ToolTipRole: {
        QStringList parts{shown.title, shown.where};
        if (shown.at)
            parts.append(words::exact(*shown.at, m_zone));
        parts.removeAll(QString());
        return parts.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s);
    }
    default: return {};
    }
}

WatchList::WatchList(const QString &name, QWidget *parent) : QListView(parent), m_model(new WatchModel(this))
{
    setAccessibleName(name);
    setModel(m_model);
    setItemDelegate(new WatchDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_model, &QAbstractItemModel::modelReset, this, &QWidget::updateGeometry);
}

QSize WatchList::sizeHint() const
{
    int height = 0;
    for (int i = 0; i < m_model->rowCount(); ++i)
        height += sizeHintForRow(i);
    return {240, height};
}

} // namespace slipway::ui
