// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/signoffs/changes_panel.h"

#include "ui/release/parts/release_text.h"
#include "ui/release/signoffs/diff_view.h"
#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

constexpr int kPanelWidth = 528;
constexpr qsizetype kMostThings = 200;

QString signedText(const QString &sign, const QString &text)
{
    return sign + u' ' + release_text::oneLine(text, 60);
}

} // namespace

ChangesPanel::ChangesPanel(QWidget *parent)
    : QWidget(parent),
      m_heading(new Label({}, Type::Strong)),
      m_head(new QWidget(this)),
      m_added(new PillLabel),
      m_removed(new PillLabel),
      m_changed(new PillLabel),
      m_unchanged(new Label({}, Type::Small, Token::Text2)),
      m_scroll(new QScrollArea),
      m_foot(new QWidget(this)),
      m_sign(makeButton(tr("Sign again…"), ButtonLook::Plain, this, icon(u"document-edit-sign"_s)))
{
    setMaximumWidth(kPanelWidth);
    setMinimumWidth(360);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(16, 0, 8, 0);
    m_head->setFixedHeight(heightFor(40, font()));
    m_heading->setElided(true);
    head->addWidget(m_heading, 1);
    QToolButton *close = makeIconButton(icon(u"view-right-close"_s), tr("Close panel"), this);
    connect(close, &QToolButton::clicked, this, &ChangesPanel::closeRequested);
    head->addWidget(close);
    outer->addWidget(m_head);
    auto *counts = new QHBoxLayout;
    counts->setContentsMargins(16, 8, 16, 8);
    counts->setSpacing(8);
    for (PillLabel *pill : {m_added, m_removed, m_changed})
        counts->addWidget(pill);
    counts->addStretch();
    counts->addWidget(m_unchanged);
    outer->addLayout(counts);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("What changed"));
    m_scroll->viewport()->setAutoFillBackground(false);
    outer->addWidget(m_scroll, 1);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(16, 12, 16, 12);
    foot->setSpacing(8);
    auto *note = new Label(tr("Signing again covers the content as it is now."), Type::Small, Token::Text2);
    note->setWordWrap(true);
    foot->addWidget(note, 1);
    m_sign->setObjectName(u"signAgain"_s);
    foot->addWidget(m_sign);
    outer->addWidget(m_foot);
}

void ChangesPanel::setHeading(const QString &text)
{
    m_heading->setText(text);
    setAccessibleName(text);
}

void ChangesPanel::showChanges(const SignedChanges &changes)
{
    if (changes == m_shown && m_scroll->widget())
        return;
    const int at = m_scroll->verticalScrollBar()->value();
    m_shown = changes;
    m_added->setState(Glyph::None, tr("+ %1 added").arg(changes.added), Family::Green);
    m_removed->setState(Glyph::None, tr("− %1 removed").arg(changes.removed), Family::Red);
    m_changed->setState(Glyph::Stale, tr("%n value(s) changed", nullptr, changes.changed), Family::Amber);
    m_added->setVisible(changes.added > 0);
    m_removed->setVisible(changes.removed > 0);
    m_changed->setVisible(changes.changed > 0);
    m_unchanged->setText(tr("Unchanged: %1 criteria, %2 items").arg(changes.criteria).arg(changes.items));
    auto *contents = new QWidget;
    contents->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(16, 8, 16, 16);
    column->setSpacing(6);
    for (const ChangedSection &each : changes.sections)
        addSection(column, each);
    column->addStretch();
    m_scroll->setWidget(contents);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->verticalScrollBar()->setValue(at);
}

void ChangesPanel::addSection(QVBoxLayout *column, const ChangedSection &section)
{
    auto *head = new QToolButton;
    head->setText(tr("%1: %2").arg(section.name).arg(section.things.size()));
    head->setAccessibleName(tr("%1, %n change(s)", nullptr, static_cast<int>(section.things.size())).arg(section.name));
    head->setCheckable(true);
    head->setChecked(true);
    head->setAutoRaise(true);
    head->setFocusPolicy(Qt::StrongFocus);
    head->setArrowType(Qt::DownArrow);
    head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    head->setFont(fontOf(Type::Strong, font()));
    column->addWidget(head, 0, Qt::AlignLeading);
    auto *box = new QWidget;
    auto *things = new QVBoxLayout(box);
    things->setContentsMargins(20, 0, 0, 8);
    things->setSpacing(6);
    const auto shown = std::min<std::size_t>(section.things.size(), kMostThings);
    for (std::size_t i = 0; i < shown; ++i)
        addThing(things, section.things[i]);
    if (shown < section.things.size())
        things->addWidget(new Label(tr("and %n more", nullptr, static_cast<int>(section.things.size() - shown)),
                                    Type::Small, Token::Text2));
    column->addWidget(box);
    connect(head, &QToolButton::toggled, box, [head, box](bool isOpen) {
        box->setVisible(isOpen);
        head->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    });
}

void ChangesPanel::addThing(QVBoxLayout *column, const ChangedThing &thing)
{
    const QString title = release_text::oneLine(thing.title, 300);
    if (thing.change != ContentChange::Change::Changed) {
        const bool isAdded = thing.change == ContentChange::Change::Added;
        auto *row = new QHBoxLayout;
        auto *pill = new PillLabel;
        pill->setState(Glyph::None, isAdded ? tr("+ added") : tr("− removed"), isAdded ? Family::Green : Family::Red);
        row->addWidget(pill);
        auto *name = new Label(title);
        name->setObjectName(u"changedThing"_s);
        name->setElided(true);
        row->addWidget(name, 1);
        column->addLayout(row);
        return;
    }
    if (!title.isEmpty()) {
        auto *name = new Label(title);
        name->setObjectName(u"changedThing"_s);
        name->setWordWrap(true);
        column->addWidget(name);
    }
    for (const ChangedThing::Field &field : thing.fields) {
        if (!field.lines.empty()) {
            column->addWidget(new Label(field.name, Type::Small, Token::Text2));
            auto *diff = new ChangesDiff(tr("Difference of %1").arg(field.name));
            diff->showDiff(field.lines);
            column->addWidget(diff);
            continue;
        }
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        auto *name = new Label(field.name, Type::Small, Token::Text2);
        name->setMinimumWidth(72);
        row->addWidget(name);
        auto *before = new PillLabel;
        before->setState(Glyph::None, signedText(u"−"_s, field.before), Family::Red);
        before->setObjectName(u"changedBefore"_s);
        auto *after = new PillLabel;
        after->setState(Glyph::None, signedText(u"+"_s, field.after), Family::Green);
        after->setObjectName(u"changedAfter"_s);
        row->addWidget(before);
        row->addWidget(new Label(layoutDirection() == Qt::RightToLeft ? u"‹"_s : u"›"_s, Type::Body, Token::Text2));
        row->addWidget(after);
        row->addStretch();
        column->addLayout(row);
    }
}

void ChangesPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void ChangesPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Token::Surface));
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(QRect(edge, 0, 1, height()), theme.color(Token::Border));
    painter.fillRect(QRect(0, m_head->geometry().bottom(), width(), 1), theme.color(Token::Border));
    painter.fillRect(QRect(0, m_foot->geometry().top(), width(), 1), theme.color(Token::Border));
}

} // namespace slipway::ui
