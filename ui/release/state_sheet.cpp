// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/state_sheet.h"

#include "core/release/transitions.h"
#include "core/schedule/freezes.h"
#include "service/commands/release_commands.h"
#include "ui/release/parts/release_desk.h"
#include "ui/release/parts/release_text.h"
#include "ui/release/release_header.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

QString plainStep(ReleaseState to)
{
    return stepWord(to).remove(u'…');
}

QString consequence(ReleaseState to, const ReleaseDesk &desk)
{
    switch (to) {
    case ReleaseState::Deploying:
        return StateSheet::tr("The release goes to deploying now; planned for %1.")
            .arg(words::when(desk.page().plan.release.ship, desk.zone()));
    case ReleaseState::Cancelled:
        return StateSheet::tr("A cancelled release is read-only. It can be taken back to draft.");
    default: return {};
    }
}

} // namespace

StateSheet::StateSheet(ReleaseDesk &desk, ReleaseState to, QWidget *parent)
    : Sheet(parent),
      m_desk(desk),
      m_to(to),
      m_against(new QWidget),
      m_count(new Label({}, Type::Strong)),
      m_why(new QPlainTextEdit),
      m_mayNot(new Label({}, Type::Body, Token::Text2)),
      m_confirm(makeButton(plainStep(to), ButtonLook::Default, this))
{
    setObjectName(u"stateSheet"_s);
    setHeading(tr("%1: %2").arg(plainStep(to), release_text::oneLine(desk.page().title, 120)), consequence(to, desk));
    auto *column = new QVBoxLayout(m_against);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_count);
    auto *scroll = new QScrollArea;
    auto *list = new QWidget;
    m_reasons = new QVBoxLayout(list);
    m_reasons->setContentsMargins(0, 0, 0, 0);
    m_reasons->setSpacing(6);
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMinimumHeight(160);
    scroll->setAccessibleName(tr("What stands against it"));
    scroll->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    column->addWidget(
        new Label(tr("Override: why may it go all the same? Recorded for ever."), Type::SmallStrong, Token::Text2));
    m_why->setObjectName(u"overrideReason"_s);
    m_why->setAccessibleName(tr("Reason of the override"));
    m_why->setTabChangesFocus(true);
    m_why->setFixedHeight(64);
    column->addWidget(m_why);
    m_mayNot->setWordWrap(true);
    column->addWidget(m_mayNot);
    body()->addWidget(m_against, 1);
    m_against->hide();
    footer()->addStretch();
    addCancel();
    m_confirm->setObjectName(u"confirmState"_s);
    footer()->addWidget(m_confirm);
    connect(m_why, &QPlainTextEdit::textChanged, this, &StateSheet::updateConfirm);
    connect(m_confirm, &QPushButton::clicked, this, &StateSheet::confirm);
    if (to == ReleaseState::Deploying && !desk.page().gate.isGo()) {
        QStringList reasons;
        for (const GateReason &each : desk.page().gate.reasons)
            if (!desk.page().gate.isOverridden(each))
                reasons.append(each.text);
        showReasons(reasons);
    }
}

QString StateSheet::whyNoOverride() const
{
    const auto actor = m_desk.actor();
    if (!actor)
        return tr("Nobody was chosen to act; choose who you are in the settings.");
    const auto may = mayOverride(*actor, u"reason"_s);
    return may ? QString() : may.error().sentence;
}

void StateSheet::showReasons(const QStringList &reasons)
{
    while (QLayoutItem *item = m_reasons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_count->setText(tr("%n reason(s) stand against it", nullptr, static_cast<int>(reasons.size())));
    for (const QString &each : reasons) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        row->addWidget(new GlyphLabel(Glyph::NoGo, 16), 0, Qt::AlignTop);
        auto *text = new Label(release_text::oneLine(each, 600));
        text->setObjectName(u"reason"_s);
        text->setWordWrap(true);
        row->addWidget(text, 1);
        m_reasons->addWidget(line);
    }
    m_reasons->addStretch();
    const QString why = whyNoOverride();
    setAvailable(m_why, why);
    m_mayNot->setText(why);
    m_mayNot->setVisible(!why.isEmpty());
    m_against->show();
    m_isRefused = true;
    setLook(m_confirm, ButtonLook::Danger);
    m_confirm->setText(tr("%1 in spite of this").arg(plainStep(m_to)));
    updateConfirm();
}

void StateSheet::updateConfirm()
{
    QString why;
    if (m_isRefused)
        why = !whyNoOverride().isEmpty()                 ? whyNoOverride()
              : m_why->toPlainText().trimmed().isEmpty() ? tr("Give the reason of the override first.")
                                                         : QString();
    setAvailable(m_confirm, why);
}

void StateSheet::confirm()
{
    const QString reason = m_isRefused ? m_why->toPlainText().trimmed() : QString();
    m_confirm->setEnabled(false);
    m_desk.attempt(
        this, service::ChangeReleaseState{m_desk.release(), m_to, reason}, [this](Result<service::Done> done) {
            if (done) {
                m_desk.tell(tr("The release is %1 now.").arg(stateWord(m_to)));
                accept();
                return;
            }
            const QString detail = done.error().detail.isEmpty() ? done.error().sentence : done.error().detail;
            showReasons(detail.split(u'\n', Qt::SkipEmptyParts));
        });
}

} // namespace slipway::ui
