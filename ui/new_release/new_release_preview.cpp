// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/new_release/new_release_preview.h"

#include "ui/new_release/learned_box.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

constexpr int kWidth = 320;

Glyph glyphOf(PreviewLine::Kind kind)
{
    switch (kind) {
    case PreviewLine::Kind::Start: return Glyph::Planned;
    case PreviewLine::Kind::Milestone: return Glyph::MilestoneAhead;
    case PreviewLine::Kind::Ship: return Glyph::MilestoneReached;
    case PreviewLine::Kind::Phase: break;
    }
    return Glyph::InProgress;
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QVBoxLayout *rowsIn(QWidget *holder, int spacing)
{
    auto *rows = new QVBoxLayout(holder);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing);
    return rows;
}

QWidget *makeLine(const PreviewLine &line, QWidget *parent)
{
    auto *holder = new QWidget(parent);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new GlyphLabel(glyphOf(line.kind), 12, holder));
    auto *name =
        new Label(line.name, line.kind == PreviewLine::Kind::Ship ? Type::Strong : Type::Body, Token::Text, holder);
    name->setElided(true);
    row->addWidget(name, 1);
    auto *when = new Label(line.when, Type::Small, Token::Text2, holder);
    when->setToolTip(line.exact.toHtmlEscaped());
    row->addWidget(when);
    return holder;
}

/// Its sentences under each other, with a warning mark.
QWidget *makeWarning(const QString &title, const QString &detail, QWidget *parent)
{
    auto *holder = new QWidget(parent);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new GlyphLabel(Glyph::Warning, 14, holder), 0, Qt::AlignTop);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(2);
    for (const auto &[text, token] : {std::pair(title, Token::Text), std::pair(detail, Token::Text2)}) {
        if (text.isEmpty())
            continue;
        auto *label = new Label(text, Type::Small, token, holder);
        label->setWordWrap(true);
        rows->addWidget(label);
    }
    row->addLayout(rows, 1);
    return holder;
}

} // namespace

NewReleasePreviewPane::NewReleasePreviewPane(NewReleaseViewModel &model, QWidget *parent)
    : QWidget(parent),
      m_model(model)
{
    setFixedWidth(kWidth);
    setAccessibleName(tr("What it will be"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(20, 16, 20, 16);
    rows->setSpacing(8);
    rows->addWidget(new Label(tr("What it will be"), Type::CaptionStrong, Token::Text2, inside));
    m_amount = new Label({}, Type::Body, Token::Text, inside);
    m_amount->setObjectName(u"amount"_s);
    m_amount->setWordWrap(true);
    rows->addWidget(m_amount);
    m_hint = new Label({}, Type::Small, Token::Text2, inside);
    m_hint->setWordWrap(true);
    rows->addWidget(m_hint);
    m_lines = new QWidget(inside);
    rowsIn(m_lines, 8);
    rows->addWidget(m_lines);
    rows->addSpacing(8);
    m_conflictHeading = new Label({}, Type::CaptionStrong, Token::Text2, inside);
    m_conflictHeading->setObjectName(u"conflictHeading"_s);
    rows->addWidget(m_conflictHeading);
    m_conflicts = new QWidget(inside);
    rowsIn(m_conflicts, 8);
    rows->addWidget(m_conflicts);
    m_slot = makeButton({}, ButtonLook::Plain, inside, {}, true);
    m_slot->setObjectName(u"useFreeSlot"_s);
    rows->addWidget(m_slot, 0, Qt::AlignLeading);
    rows->addWidget(new LearnedBox(model, inside));
    rows->addStretch(1);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    outer->addWidget(scroll);
    connect(m_slot, &QPushButton::clicked, &model, &NewReleaseViewModel::useFreeSlot);
    connect(&model, &NewReleaseViewModel::previewChanged, this, &NewReleasePreviewPane::showModel);
    showModel();
}

void NewReleasePreviewPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Token::SurfaceAlt));
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(QRect(edge, 0, 1, height()), theme.color(Token::Border));
}

void NewReleasePreviewPane::showModel()
{
    setUpdatesEnabled(false);
    m_amount->setText(m_model.amountText());
    m_amount->setVisible(!m_model.amountText().isEmpty());
    const QString whyNot = m_model.whyNotCreate();
    m_hint->setText(whyNot);
    m_hint->setVisible(!whyNot.isEmpty());
    showLines();
    showConflicts();
    m_slot->setText(tr("Ship %1 instead").arg(m_model.freeSlotText()));
    m_slot->setAccessibleName(tr("Use the next free slot: %1").arg(m_model.freeSlotText()));
    m_slot->setVisible(m_model.freeSlot().has_value());
    setUpdatesEnabled(true);
}

void NewReleasePreviewPane::showLines()
{
    const auto lines = m_model.previewLines();
    if (lines == m_shownLines)
        return;
    m_shownLines = lines;
    clear(m_lines->layout());
    for (const PreviewLine &each : lines)
        m_lines->layout()->addWidget(makeLine(each, m_lines));
}

void NewReleasePreviewPane::showConflicts()
{
    const auto conflicts = m_model.conflicts();
    const QString past = m_model.pastText();
    const bool isClean = conflicts.empty();
    const int count = static_cast<int>(conflicts.size());
    m_conflictHeading->setText(!past.isEmpty() ? tr("%n warning(s)", nullptr, count + 1)
                               : isClean       ? tr("It collides with nothing")
                                               : tr("%n conflict(s)", nullptr, count));
    m_conflictHeading->setVisible(!m_model.previewLines().empty());
    if (conflicts == m_shownConflicts && past == m_shownPast)
        return;
    m_shownConflicts = conflicts;
    m_shownPast = past;
    clear(m_conflicts->layout());
    if (!past.isEmpty())
        m_conflicts->layout()->addWidget(makeWarning(past, {}, m_conflicts));
    for (const Conflict &each : conflicts)
        m_conflicts->layout()->addWidget(makeWarning(each.title, each.detail, m_conflicts));
    m_conflicts->setVisible(!isClean || !past.isEmpty());
}

} // namespace slipway::ui
