// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/checklist/checklist_delegate.h"

#include "ui/release/checklist/checklist_model.h"
#include "ui/release/checklist/title_layout.h"
#include "ui/widgets/paint.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

constexpr int kRowHeight = 32;
constexpr int kAvatar = 20;
constexpr int kRowGap = 8;
constexpr int kLine = Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine;

Token behind(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (option.state.testFlag(QStyle::State_Selected))
        return Token::Selected;
    if (option.state.testFlag(QStyle::State_MouseOver))
        return Token::Hover;
    return index.siblingAtColumn(0).data(IsPhaseRole).toBool() ? Token::SurfaceAlt : Token::Surface;
}

void paintText(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color)
{
    if (rect.isEmpty())
        return;
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, kLine, QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

void paintTitle(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
{
    const TitleLayout layout(option, index);
    const bool isQuiet = index.data(QuietRole).toBool();
    const auto glyph = static_cast<Glyph>(index.data(GlyphRole).toInt());
    paintGlyph(painter, layout.box, glyph, theme, theme.color(behind(option, index)));
    if (theme.isDark() && glyph == Glyph::ItemDone && option.state.testFlag(QStyle::State_Selected))
        paintBox(painter, layout.box, {}, theme.color(Token::AccentText), 3);
    paintText(painter, layout.title, index.data().toString(), layout.titleFont,
              theme.color(isQuiet ? Token::Text2 : Token::Text));
    paintText(painter, layout.badge, index.data(BadgeRole).toString(), layout.smallFont, theme.color(Token::Text2));
    paintText(painter, layout.blocked, TitleLayout::blockedWord(), layout.smallFont, theme.color(Token::Text2));
    const bool isLink = !index.data(BlockedByKeyRole).toString().isEmpty();
    paintText(painter, layout.blocker, index.data(BlockedByRole).toString(), layout.smallFont,
              theme.color(isLink ? Token::AccentText : Token::Text2));
}

QRect insideOf(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(kRowGap, 0, -kRowGap, 0);
}

void paintOwner(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
{
    const QString name = index.data().toString();
    QRect area = insideOf(option);
    const QRect disc =
        QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {kAvatar, kAvatar}, area);
    const bool isKnown = !index.data(PersonIdRole).toString().isEmpty();
    if (isKnown) {
        paintAvatar(painter, disc, name, theme, option.font, option.state.testFlag(QStyle::State_Selected));
        area = option.direction == Qt::RightToLeft ? area.adjusted(0, 0, -kAvatar - kRowGap, 0)
                                                   : area.adjusted(kAvatar + kRowGap, 0, 0, 0);
    }
    paintText(painter, area, isKnown || name.isEmpty() ? name : u'@' + name, fontOf(Type::Body, option.font),
              theme.color(isKnown ? Token::Text : Token::Text2));
}

void paintDue(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
{
    QRect area = insideOf(option);
    const auto glyph = static_cast<Glyph>(index.data(GlyphRole).toInt());
    if (glyph != Glyph::None) {
        const QRect square = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {14, 14}, area);
        paintGlyph(painter, square, glyph, theme, theme.color(behind(option, index)));
        area = option.direction == Qt::RightToLeft ? area.adjusted(0, 0, -20, 0) : area.adjusted(20, 0, 0, 0);
    }
    const QVariant tone = index.data(ToneRole);
    const QColor ink = tone.isValid() ? theme.family(static_cast<Family>(tone.toInt())).fg
                                      : theme.color(index.data(QuietRole).toBool() ? Token::Text2 : Token::Text);
    paintText(painter, area, index.data().toString(),
              fontOf(index.data(StrongRole).toBool() ? Type::Strong : Type::Body, option.font), ink);
}

QRect evidenceRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString text = index.data().toString();
    if (text.isEmpty() || index.data(LinkRole).toString().isEmpty())
        return {};
    const QFontMetrics metrics(fontOf(Type::Small, option.font));
    const QRect area = insideOf(option);
    return QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                               {std::min(area.width(), metrics.horizontalAdvance(text) + 2), metrics.height() + 8},
                               area);
}

void paintEvidence(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
{
    const QFont small = fontOf(Type::Small, option.font);
    const QVariant progress = index.data(ProgressRole);
    if (!progress.isValid()) {
        paintText(painter, evidenceRect(option, index), index.data().toString(), small, theme.color(Token::AccentText));
        return;
    }
    const QRect area = insideOf(option);
    const int textWidth = QFontMetrics(small).horizontalAdvance(u"100\u2009%"_s) + 4;
    const int barWidth = std::clamp(area.width() - textWidth - kRowGap, 0, 120);
    const QRect bar = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {barWidth, 8}, area);
    const double share = progress.toDouble();
    paintProgress(painter, bar, share, theme.family(share >= 1 ? Family::Green : Family::Blue).solid, theme,
                  option.direction);
    const QRect text = option.direction == Qt::RightToLeft
                           ? QRect(bar.left() - kRowGap - textWidth, area.top(), textWidth, area.height())
                           : QRect(bar.right() + kRowGap, area.top(), textWidth, area.height());
    paintText(painter, text, index.data().toString(), small, theme.color(Token::Text2));
}

} // namespace

ChecklistDelegate::ChecklistDelegate(std::function<std::vector<Person>()> people, QObject *parent)
    : QStyledItemDelegate(parent),
      m_people(std::move(people))
{}

void ChecklistDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, theme.color(behind(option, index)));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      theme.color(Token::Border));
    switch (index.column()) {
    case ChecklistModel::Title: paintTitle(*painter, option, index, theme); break;
    case ChecklistModel::Owner: paintOwner(*painter, option, index, theme); break;
    case ChecklistModel::Due: paintDue(*painter, option, index, theme); break;
    case ChecklistModel::EvidenceColumn: paintEvidence(*painter, option, index, theme); break;
    default: break;
    }
    painter->restore();
}

QSize ChecklistDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, heightFor(kRowHeight, option.font)};
}

QWidget *ChecklistDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.column() == ChecklistModel::Owner) {
        auto *box = new QComboBox(parent);
        box->setAccessibleName(tr("Owner"));
        box->addItem(tr("Nobody"), QString());
        for (const Person &each : m_people())
            box->addItem(each.name, each.id.toString());
        return box;
    }
    auto *line = new QLineEdit(parent);
    const bool isDue = index.column() == ChecklistModel::Due;
    line->setAccessibleName(isDue ? tr("Due") : tr("Title"));
    if (isDue)
        line->setPlaceholderText(u"T-5wd@09:00, 2027-01-14 17:00"_s);
    return line;
}

void ChecklistDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // Only once: what is half typed stays when the item changes elsewhere.
    if (editor->property("filled").toBool())
        return;
    editor->setProperty("filled", true);
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::EditRole))));
    else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(index.data(Qt::EditRole).toString());
        line->selectAll();
    }
}

void ChecklistDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentData(), Qt::EditRole);
    else if (const auto *line = qobject_cast<QLineEdit *>(editor))
        model->setData(index, line->text(), Qt::EditRole);
}

bool ChecklistDelegate::isHot(const QPoint &at, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (index.column() == ChecklistModel::EvidenceColumn)
        return evidenceRect(option, index).contains(at);
    if (index.column() != ChecklistModel::Title || index.data(IsPhaseRole).toBool())
        return false;
    const TitleLayout layout(option, index);
    return layout.box.adjusted(-4, -4, 4, 4).contains(at)
           || (layout.blocker.contains(at) && !index.data(BlockedByKeyRole).toString().isEmpty());
}

bool ChecklistDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                    const QModelIndex &index)
{
    const bool isPress = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (!isPress && event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const QPoint at = mouse->position().toPoint();
    if (mouse->button() != Qt::LeftButton || !isHot(at, option, index))
        return false;
    if (isPress)
        return index.column() == ChecklistModel::Title;
    if (index.column() == ChecklistModel::EvidenceColumn) {
        Q_EMIT evidenceClicked(index);
        return true;
    }
    if (TitleLayout(option, index).blocker.contains(at)) {
        Q_EMIT blockerClicked(index.data(BlockedByKeyRole).toString());
        return true;
    }
    return model->setData(index, index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                          Qt::CheckStateRole);
}

} // namespace slipway::ui
