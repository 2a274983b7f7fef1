// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/run_header.h"

#include "core/base/tr.h"
#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pipelines/run_words.h"
#include "ui/widgets/words.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QMenu>
#include <QUrl>

namespace slipway::ui::pipelines {

using namespace Qt::StringLiterals;

namespace {

/// Only addresses of the web are opened, whatever a server sends.
QUrl webAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) ? url : QUrl();
}

} // namespace

RunHeader::RunHeader(PipelinesViewModel &model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_sign(new GlyphLabel(Glyph::None, 20, this)),
      m_number(new Label({}, Type::Subtitle)),
      m_state(new PillLabel(this)),
      m_facts(new Label({}, Type::Body, Token::Text2)),
      m_cancel(makeButton(tr("Cancel run"), ButtonLook::Plain, this, icon(u"dialog-cancel"_s), true)),
      m_more(makeIconButton(icon(u"overflow-menu"_s), tr("More about this run"), this))
{
    setObjectName(u"runHeader"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(12);
    row->addWidget(m_sign);
    m_number->setObjectName(u"runNumber"_s);
    row->addWidget(m_number);
    m_state->setObjectName(u"runState"_s);
    row->addWidget(m_state);
    m_facts->setElided(true);
    m_facts->setObjectName(u"runFacts"_s);
    row->addWidget(m_facts, 1);
    m_cancel->setObjectName(u"cancelRun"_s);
    row->addWidget(m_cancel);
    m_more->setObjectName(u"runMenu"_s);
    m_more->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(m_more);
    setFixedHeight(heightFor(48, font()));
    buildMenu();
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_model.cancel(false); });
    connect(&m_model, &PipelinesViewModel::runChanged, this, &RunHeader::showRun);
    connect(&m_model, &PipelinesViewModel::treeChanged, this, &RunHeader::updateActions);
    showRun();
}

QAction *RunHeader::addMenuAction(const QString &name, const QString &text, const QString &iconName)
{
    auto *action = new QAction(iconName.isEmpty() ? QIcon() : icon(iconName), text, this);
    action->setObjectName(name);
    m_actions += action;
    return action;
}

void RunHeader::buildMenu()
{
    auto *menu = new QMenu(m_more);
    m_rerun = addMenuAction(u"rerun"_s, tr("Run again"), u"view-refresh"_s);
    m_rerunFailed = addMenuAction(u"rerunFailed"_s, tr("Run again what failed"), {});
    m_force = addMenuAction(u"forceCancel"_s, tr("Cancel by force"), {});
    m_refresh = addMenuAction(u"refreshRun"_s, tr("Ask the server again"), {});
    m_confirm = addMenuAction(u"confirmByHand"_s, tr("Confirm by hand…"), u"document-edit"_s);
    m_browse = addMenuAction(u"browseRun"_s, tr("Open in the browser"), u"globe"_s);
    m_addToRelease = addMenuAction(u"addRunToRelease"_s, tr("Add to a release…"), u"package"_s);
    menu->addActions({m_rerun, m_rerunFailed});
    menu->addSeparator();
    menu->addActions({m_refresh, m_confirm, m_browse, m_addToRelease});
    menu->addSeparator();
    menu->addAction(m_force);
    menu->setToolTipsVisible(true);
    m_more->setMenu(menu);
    connect(m_rerun, &QAction::triggered, this, [this] { m_model.rerun(false); });
    connect(m_rerunFailed, &QAction::triggered, this, [this] { m_model.rerun(true); });
    connect(m_force, &QAction::triggered, this, [this] { m_model.cancel(true); });
    connect(m_refresh, &QAction::triggered, this, [this] { m_model.lookAgain(); });
    connect(m_browse, &QAction::triggered, this, [this] {
        if (m_model.run())
            QDesktopServices::openUrl(webAddress(m_model.run()->url));
    });
    connect(m_confirm, &QAction::triggered, this, &RunHeader::confirmRequested);
    connect(m_addToRelease, &QAction::triggered, this, &RunHeader::addToReleaseRequested);
}

void RunHeader::showRun()
{
    updateActions();
    if (!m_model.run())
        return;
    const service::RunView &run = *m_model.run();
    const RunPurpose purpose = m_model.ours() ? m_model.ours()->purpose : RunPurpose::Other;
    const Glyph glyph = runwords::glyphOf(run.state, run.result, purpose);
    m_sign->setGlyph(glyph);
    m_number->setText(runwords::number(run));
    const Instant now = m_model.source().now();
    QString word = runwords::word(run.state, run.result);
    if (const auto share = runwords::share(run, now))
        word += u' ' + words::percent(*share);
    m_state->setState(glyph, word);
    QStringList facts;
    if (!run.ref.isEmpty())
        facts += run.headSha.isEmpty() ? run.ref
                                       : tr("%1 at %2", "ref at commit").arg(run.ref, runwords::shortSha(run.headSha));
    if (run.attempt > 1)
        facts += tr("attempt %1").arg(run.attempt);
    if (const auto time = runwords::timeOf(run.startedAt, run.finishedAt, now))
        facts += runwords::took(*time);
    if (!run.startedBy.isEmpty())
        facts += tr("by %1", "started by a person").arg(run.startedBy);
    if (m_model.ours() && m_model.ours()->release)
        facts += m_model.source().releaseTitle(*m_model.ours()->release);
    m_facts->setText(facts.join(u", "_s));
    m_facts->setToolTip((run.title.isEmpty() ? facts.join(u", "_s) : run.title).toHtmlEscaped());
}

void RunHeader::updateActions()
{
    const bool isOurs = m_model.ours().has_value();
    const QString foreign = isOurs ? QString() : tr("Follow the run first.");
    const QString common = !foreign.isEmpty() ? foreign : m_model.whyNoAct();
    const auto may = [&](bool isOffered, const QString &whyNot) {
        return !common.isEmpty() ? common : isOffered ? QString() : whyNot;
    };
    const std::optional<service::RunView> &run = m_model.run();
    const bool isUnderWayNow = run && isUnderWay(run->state);
    m_cancel->setVisible(isUnderWayNow);
    setAvailable(m_cancel, may(run && run->mayCancel, tr("The server does not let this run be cancelled.")));
    setAvailable(m_rerun, may(run && run->mayRerun, tr("The server does not run this again.")));
    setAvailable(m_rerunFailed, may(run && run->mayRerunFailed, tr("The server cannot run only what failed.")));
    setAvailable(m_force,
                 may(run && run->mayForce, tr("The server knows no cancelling by force, or the run is over.")));
    setAvailable(m_refresh, common);
    setAvailable(m_confirm, m_model.whyNoConfirm());
    setAvailable(m_browse,
                 run && !webAddress(run->url).isEmpty() ? QString() : tr("The server names no address for this run."));
    setAvailable(m_addToRelease, run ? m_model.source().whyNoChange() : tr("Choose a run first."));
}

} // namespace slipway::ui::pipelines
