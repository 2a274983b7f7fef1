// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/releases/release_delegates.h"

#include "ui/releases/release_table.h"
#include "ui/releases/release_text.h"
#include "ui/releases/releases_model.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace slipway::ui {
namespace {

constexpr int kGlyph = 14;
constexpr int kMarkGap = 8;
constexpr int kAvatar = 20;
constexpr int kBar = 56;

/// The part of `area` behind `width` from its leading end.
QRect behind(const QRect &area, int width, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? area.adjusted(0, 0, -width, 0) : area.adjusted(width, 0, 0, 0);
}

QRect leading(const QRect &area, QSize size, Qt::LayoutDirection direction)
{
    return QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, size, area);
}

QColor ground(const Theme &theme, bool isSelected)
{
    return theme.color(isSelected ? Token::Selected : Token::Surface);
}

class TitleDelegate final : public ReleaseCellDelegate
{
public:
    using ReleaseCellDelegate::ReleaseCellDelegate;

protected:
    void paintCell(const Cell &cell, const QString &text) const override
    {
        std::vector<Glyph> marks;
        if (!cell.model.conflictOf(cell.row.id).isEmpty())
            marks.push_back(Glyph::Warning);
        if (cell.row.overdue > 0)
            marks.push_back(Glyph::Overdue);
        const int taken = static_cast<int>(marks.size()) * (kGlyph + kMarkGap);
        const QRect area = cell.direction == Qt::RightToLeft ? cell.area.adjusted(taken, 0, 0, 0)
                                                             : cell.area.adjusted(0, 0, -taken, 0);
        const Token token = cell.row.state == ReleaseState::Cancelled ? Token::Text2 : Token::Text;
        int used = paintText(cell, area, text, fontOf(Type::Strong, cell.font), cell.theme.color(token));
        for (const Glyph mark : marks) {
            const QRect rest = behind(cell.area, used + kMarkGap, cell.direction);
            paintGlyph(cell.painter, leading(rest, {kGlyph, kGlyph}, cell.direction), mark, cell.theme,
                       ground(cell.theme, cell.isSelected));
            used += kMarkGap + kGlyph;
        }
    }
};

class StateDelegate final : public ReleaseCellDelegate
{
public:
    using ReleaseCellDelegate::ReleaseCellDelegate;

protected:
    void paintCell(const Cell &cell, const QString &text) const override
    {
        const Glyph glyph = cell.row.isBlocked ? Glyph::Blocked : glyphOf(cell.row.state);
        paintPill(cell.painter, cell.area, glyph, text, familyOf(glyph), cell.theme, cell.font, cell.isSelected,
                  cell.direction);
    }
};

class ShipDelegate final : public ReleaseCellDelegate
{
public:
    using ReleaseCellDelegate::ReleaseCellDelegate;

protected:
    void paintCell(const Cell &cell, const QString &) const override
    {
        const QString date = releasetext::shipText(cell.row, cell.model.zone(), cell.model.now());
        const int width = paintText(cell, cell.area, date, cell.font, cell.theme.color(Token::Text));
        const QRect rest = behind(cell.area, width + kCellInset, cell.direction);
        const QString relative = releasetext::relativeText(cell.row, cell.model.zone(), cell.model.now());
        const QFont small = fontOf(Type::Small, cell.font);
        if (QFontMetrics(small).horizontalAdvance(relative) <= rest.width())
            paintText(cell, rest, relative, small, cell.theme.color(Token::Text2), Qt::AlignTrailing);
    }
};

class ProgressDelegate final : public ReleaseCellDelegate
{
public:
    using ReleaseCellDelegate::ReleaseCellDelegate;

protected:
    void paintCell(const Cell &cell, const QString &text) const override
    {
        if (cell.row.items == 0)
            return;
        const int number = QFontMetrics(cell.font).horizontalAdvance(QStringLiteral("100\u2009%"));
        const int bar = std::min(kBar, cell.area.width() - number - kCellInset);
        if (bar > kCellInset)
            paintProgress(cell.painter, leading(cell.area, {bar, 6}, cell.direction), releasetext::shareOf(cell.row),
                          colorOf(cell), cell.theme, cell.direction);
        paintText(cell, cell.area, text, cell.font, cell.theme.color(Token::Text2), Qt::AlignTrailing);
    }

private:
    static QColor colorOf(const Cell &cell)
    {
        if (cell.row.isBlocked)
            return cell.theme.family(Family::Red).solid;
        switch (cell.row.state) {
        case ReleaseState::Released: return cell.theme.family(Family::Green).solid;
        case ReleaseState::Deploying: return cell.theme.family(Family::Amber).solid;
        case ReleaseState::Closed:
        case ReleaseState::Cancelled:
        case ReleaseState::RolledBack: return cell.theme.family(Family::Grey).solid;
        default: return cell.theme.family(Family::Blue).solid;
        }
    }
};

class GateDelegate final : public ReleaseCellDelegate
{
public:
    using ReleaseCellDelegate::ReleaseCellDelegate;

protected:
    void paintCell(const Cell &cell, const QString &text) const override
    {
        using enum releasetext::GateStanding;
        const auto standing = releasetext::gateStanding(cell.row);
        const Glyph glyph = standing == NoGo                       ? Glyph::NoGo
                            : standing == Go || standing == Passed ? Glyph::Go
                                                                   : Glyph::None;
        if (glyph == Glyph::None) {
            paintText(cell, cell.area, text, cell.font, cell.theme.color(Token::Text2));
            return;
        }
        paintGlyph(cell.painter, leading(cell.area, {kGlyph, kGlyph}, cell.direction), glyph, cell.theme,
                   ground(cell.theme, cell.isSelected));
        const Family family = standing == NoGo ? Family::Red : Family::Green;
        const QColor color = standing == Passed ? cell.theme.color(Token::Text2) : cell.theme.family(family).fg;
        paintText(cell, behind(cell.area, kGlyph + 6, cell.direction), text, cell.font, color);
    }
};

class PersonDelegate final : public ReleaseCellDelegate
{
public:
    using ReleaseCellDelegate::ReleaseCellDelegate;

protected:
    void paintCell(const Cell &cell, const QString &text) const override
    {
        if (text.isEmpty()) {
            paintText(cell, cell.area, tr("nobody"), cell.font, cell.theme.color(Token::Text3));
            return;
        }
        paintAvatar(cell.painter, leading(cell.area, {kAvatar, kAvatar}, cell.direction), text, cell.theme, cell.font,
                    cell.isSelected);
        paintText(cell, behind(cell.area, kAvatar + 6, cell.direction), text, cell.font, cell.theme.color(Token::Text));
    }
};

class QuietDelegate final : public ReleaseCellDelegate
{
public:
    using ReleaseCellDelegate::ReleaseCellDelegate;

protected:
    void paintCell(const Cell &cell, const QString &text) const override
    {
        paintText(cell, cell.area, text, cell.font, cell.theme.color(Token::Text2));
    }
};

} // namespace

void ReleaseCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *table = qobject_cast<const ReleaseTable *>(option.widget);
    const auto *model = qobject_cast<const ReleasesModel *>(index.model());
    if (!table || !model)
        return;
    const Theme &theme = themeOf(option.widget);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isFirst = table->horizontalHeader()->visualIndex(index.column()) == table->firstVisualColumn();
    painter->save();
    paintRow(*painter, option.rect, isSelected, table->hoveredRow() == index.row(), isFirst, theme, option.direction);
    if (const service::ReleaseRow *row = model->row(index.row())) {
        const int start = isFirst ? kFirstCellInset : kCellInset;
        const QRect area = option.direction == Qt::RightToLeft ? option.rect.adjusted(kCellInset, 0, -start, 0)
                                                               : option.rect.adjusted(start, 0, -kCellInset, 0);
        paintCell({*painter, area, *row, *model, theme, option.font, option.direction, isSelected},
                  index.data(Qt::DisplayRole).toString());
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && table->window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(*painter, QRectF(option.rect).adjusted(1, 1, -1, -2), theme, 4);
    painter->restore();
}

void ReleaseCellDelegate::paintCell(const Cell &cell, const QString &text) const
{
    paintText(cell, cell.area, text, cell.font, cell.theme.color(Token::Text));
}

int ReleaseCellDelegate::paintText(const Cell &cell, const QRect &area, const QString &text, const QFont &font,
                                   const QColor &color, Qt::Alignment alignment)
{
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, area.width() + 1);
    cell.painter.setFont(font);
    cell.painter.setPen(color);
    cell.painter.drawText(
        area,
        static_cast<int>(QStyle::visualAlignment(cell.direction, alignment | Qt::AlignVCenter) | Qt::AlignAbsolute),
        shown);
    return metrics.horizontalAdvance(shown);
}

void setReleaseDelegates(QTableView *table)
{
    table->setItemDelegate(new ReleaseCellDelegate(table));
    table->setItemDelegateForColumn(ReleasesModel::Title, new TitleDelegate(table));
    table->setItemDelegateForColumn(ReleasesModel::State, new StateDelegate(table));
    table->setItemDelegateForColumn(ReleasesModel::Ship, new ShipDelegate(table));
    table->setItemDelegateForColumn(ReleasesModel::Progress, new ProgressDelegate(table));
    table->setItemDelegateForColumn(ReleasesModel::Gate, new GateDelegate(table));
    table->setItemDelegateForColumn(ReleasesModel::Owner, new PersonDelegate(table));
    table->setItemDelegateForColumn(ReleasesModel::Changed, new QuietDelegate(table));
}

} // namespace slipway::ui
