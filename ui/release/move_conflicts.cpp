// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/move_conflicts.h"

#include "core/base/time_text.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

/// Further conflicts are scrolled to.
constexpr int kMostConflictsHeight = 168;

QWidget *makeConflict(const Conflict &conflict, const QByteArray &zone, QWidget *parent)
{
    auto *holder = new QWidget(parent);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new GlyphLabel(conflict.kind == Conflict::Kind::Freeze ? Glyph::Freeze : Glyph::Warning, 16, holder),
                   0, Qt::AlignTop);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    const auto add = [&](const QString &text, Type type, Token token) {
        if (text.isEmpty())
            return;
        auto *label = new Label(text, type, token, holder);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        lines->addWidget(label);
    };
    add(conflict.title, Type::Strong, Token::Text);
    add(conflict.detail, Type::Small, Token::Text2);
    if (conflict.proposedShip)
        add(MoveConflicts::tr("Next free slot: %1").arg(timeText(*conflict.proposedShip, zone)), Type::Small,
            Token::Text2);
    row->addLayout(lines, 1);
    return holder;
}

} // namespace

MoveConflicts::MoveConflicts(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"moveConflicts"_s);
    setAccessibleName(tr("Conflicts at the new date"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    hide();
}

void MoveConflicts::setConflicts(const std::vector<Conflict> &conflicts, const QByteArray &zone)
{
    setVisible(!conflicts.empty());
    if (conflicts == m_shown && zone == m_zone)
        return;
    m_shown = conflicts;
    m_zone = zone;
    auto *inside = new QWidget;
    inside->setAutoFillBackground(false);
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    for (const Conflict &each : conflicts)
        rows->addWidget(makeConflict(each, zone, inside));
    setWidget(inside);
    inside->setAutoFillBackground(false);
    updateGeometry();
}

QSize MoveConflicts::sizeHint() const
{
    if (!widget() || !widget()->layout())
        return {0, 0};
    return {320,
            std::min(kMostConflictsHeight, widget()->layout()->heightForWidth(std::max(320, viewport()->width())))};
}

void MoveConflicts::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace slipway::ui
