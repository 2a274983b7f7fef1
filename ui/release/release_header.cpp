// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/release_header.h"

#include "core/base/time_text.h"
#include "core/base/tr.h"
#include "core/release/transitions.h"
#include "ui/release/parts/release_desk.h"
#include "ui/release/parts/release_text.h"
#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

constexpr int kHeight = 64;
constexpr int kChevron = 12;
constexpr int kMostReasons = 12;

QString forMenu(const QString &text)
{
    return release_text::oneLine(text, 160).replace(u'&', u"&&"_s);
}

} // namespace

QString stepWord(ReleaseState to)
{
    switch (to) {
    case ReleaseState::Draft: return tr("Back to draft");
    case ReleaseState::Planned: return tr("Plan");
    case ReleaseState::InProgress: return tr("Start work");
    case ReleaseState::Deploying: return tr("Deploy…");
    case ReleaseState::Released: return tr("Released");
    case ReleaseState::Closed: return tr("Close…");
    case ReleaseState::RolledBack: return tr("Rolled back");
    case ReleaseState::Cancelled: return tr("Cancel the release…");
    }
    return {};
}

StatePill::StatePill(QWidget *parent) : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatePill::showState(ReleaseState state)
{
    m_state = state;
    setText(words::capitalized(stateWord(state)));
    setAccessibleName(tr("State: %1").arg(stateWord(state)));
    updateGeometry();
    update();
}

QSize StatePill::sizeHint() const
{
    const int chevron = isEnabled() ? kChevron + 4 : 0;
    return pillSize(text(), true, font()) + QSize(chevron, 4);
}

void StatePill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const Glyph glyph = glyphOf(m_state);
    const Shades &shades = theme.family(familyOf(glyph));
    const QRect pill = rect().adjusted(0, 2, 0, -2);
    paintBox(painter, pill, shades.soft, underMouse() && isEnabled() ? shades.solid : QColor());
    paintPill(painter, pill, glyph, text(), familyOf(glyph), theme, font(), false, layoutDirection());
    if (isEnabled()) {
        const bool isRtl = layoutDirection() == Qt::RightToLeft;
        const QRectF box(isRtl ? 8 : width() - 8 - 8, (height() - 4) / 2.0, 8, 4);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(shades.fg, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({box.topLeft(), QPointF(box.center().x(), box.bottom()), box.topRight()}));
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, rect(), theme);
}

ReleaseHeader::ReleaseHeader(ReleaseDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(new Label({}, Type::Title)),
      m_state(new StatePill(this)),
      m_stateMenu(new QMenu(this)),
      m_ship(makeButton({}, ButtonLook::Flat, this, icon(u"view-calendar-month"_s))),
      m_gate(makeButton({}, ButtonLook::Plain, this)),
      m_gateMenu(new QMenu(this)),
      m_next(makeButton({}, ButtonLook::Plain, this, icon(u"cloud-upload"_s))),
      m_more(makeIconButton(icon(u"overflow-menu"_s), tr("More actions"), this)),
      m_moreMenu(new QMenu(this))
{
    setFixedHeight(heightFor(kHeight, font()));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(12);
    addWidgets(row);
    buildMenus();
}

void ReleaseHeader::addWidgets(QHBoxLayout *row)
{
    m_title->setObjectName(u"releaseTitle"_s);
    m_title->setElided(true);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    row->addWidget(m_title);
    m_state->setObjectName(u"releaseState"_s);
    m_state->setMenu(m_stateMenu);
    row->addWidget(m_state);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    line->setFixedHeight(20);
    row->addWidget(line);
    m_ship->setObjectName(u"shipDate"_s);
    connect(m_ship, &QPushButton::clicked, this, &ReleaseHeader::moveShipRequested);
    row->addWidget(m_ship);
    row->addStretch(1);
    m_gate->setObjectName(u"goNoGo"_s);
    m_gate->setMenu(m_gateMenu);
    row->addWidget(m_gate);
    m_next->setObjectName(u"nextStep"_s);
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT stateRequested(m_nextState); });
    row->addWidget(m_next);
    m_more->setObjectName(u"moreActions"_s);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_moreMenu);
    row->addWidget(m_more);
}

void ReleaseHeader::buildMenus()
{
    m_move = m_moreMenu->addAction(icon(u"view-calendar-month"_s), tr("Move the ship date…"), this,
                                   &ReleaseHeader::moveShipRequested);
    m_edit = m_moreMenu->addAction(icon(u"document-edit"_s), tr("Edit details…"), this, &ReleaseHeader::editRequested);
    m_export = m_moreMenu->addAction(icon(u"document-export"_s), tr("Export the checklist…"), this,
                                     &ReleaseHeader::exportRequested);
    m_rehearse = m_moreMenu->addAction(icon(u"media-playback-start"_s), tr("Rehearse the release…"), this,
                                       &ReleaseHeader::rehearseRequested);
    m_archive = m_moreMenu->addAction(icon(u"package"_s), tr("Archive the release…"), this,
                                      &ReleaseHeader::archiveRequested);
    m_archive->setObjectName(u"archiveRelease"_s);
    m_moreMenu->addSeparator();
    m_remove =
        m_moreMenu->addAction(icon(u"edit-delete"_s), tr("Remove the release"), this, &ReleaseHeader::removeRequested);
    m_moreMenu->setToolTipsVisible(true);
    m_stateMenu->setToolTipsVisible(true);
}

QList<QAction *> ReleaseHeader::headerActions() const
{
    return {m_move, m_edit, m_export, m_rehearse, m_archive, m_remove};
}

QString ReleaseHeader::whyNotRemove() const
{
    if (m_desk.session().isReadOnly())
        return m_desk.whyReadOnly();
    const ReleaseState state = m_desk.page().plan.release.state;
    if (state == ReleaseState::Draft || state == ReleaseState::Planned || state == ReleaseState::Cancelled)
        return {};
    return tr("A release that is %1 cannot be removed; cancel it instead.").arg(stateWord(state));
}

void ReleaseHeader::showPage()
{
    const service::ReleasePage &page = m_desk.page();
    const QString title = release_text::oneLine(page.title);
    m_title->setText(title);
    m_title->setToolTip(page.title.left(2000).toHtmlEscaped());
    m_title->setToken(page.plan.release.state == ReleaseState::Cancelled ? Token::Text2 : Token::Text);
    showStates();
    showShip();
    showGate();
    setAvailable(m_move, m_desk.whyReadOnly());
    setAvailable(m_edit, m_desk.whyReadOnly());
    setAvailable(m_remove, whyNotRemove());
}

void ReleaseHeader::showStates()
{
    const ReleaseState state = m_desk.page().plan.release.state;
    m_state->showState(state);
    const auto &next = nextStates(state);
    const QString why = m_desk.session().isReadOnly() ? m_desk.whyReadOnly()
                        : next.empty()                ? tr("A release that is %1 stays so.").arg(stateWord(state))
                                                      : QString();
    setAvailable(m_state, why, tr("Change the state"));
    m_stateMenu->clear();
    for (const ReleaseState to : next)
        m_stateMenu->addAction(glyphIcon(glyphOf(to)), words::capitalized(stateWord(to)), this,
                               [this, to] { Q_EMIT stateRequested(to); });
    m_next->setVisible(!next.empty() && state != ReleaseState::Cancelled);
    if (next.empty())
        return;
    m_nextState = next.front();
    m_next->setText(stepWord(m_nextState));
    m_next->setIcon(m_nextState == ReleaseState::Deploying ? icon(u"cloud-upload"_s) : glyphIcon(glyphOf(m_nextState)));
    setAvailable(m_next, m_desk.session().isReadOnly() ? m_desk.whyReadOnly() : QString());
}

void ReleaseHeader::showShip()
{
    const Release &release = m_desk.page().plan.release;
    const QByteArray &zone = release.shipZone;
    const bool isShipped = release.shippedAt.has_value();
    const Instant at = release.shippedAt.value_or(release.ship);
    const QString text = tr("%1 %2 (%3)")
                             .arg(isShipped ? tr("Shipped") : tr("Ship"), words::when(at, zone),
                                  words::relative(at, m_desk.now(), m_desk.personZone()));
    m_ship->setText(text);
    QString why = m_desk.whyReadOnly();
    if (why.isEmpty() && isShipped)
        why = tr("It has shipped; the date stands.");
    setAvailable(m_ship, why, words::exact(at, zone));
    m_ship->setAccessibleName(text);
    m_ship->setToolTip((why.isEmpty() ? tr("Move the ship date: %1").arg(words::exact(at, zone))
                                      : words::exact(at, zone) + u"\n"_s + why)
                           .toHtmlEscaped());
}

void ReleaseHeader::showGate()
{
    const GateAnswer &gate = m_desk.page().gate;
    const ReleaseState state = m_desk.page().plan.release.state;
    // What is out, or given up, waits for no gate.
    m_gate->setVisible(isActive(state) || state == ReleaseState::RolledBack);
    std::vector<GateReason> standing;
    std::ranges::copy_if(gate.reasons, std::back_inserter(standing),
                         [&](const GateReason &each) { return !gate.isOverridden(each); });
    const int count = static_cast<int>(standing.size());
    const bool isGo = gate.isGo();
    const bool isUnverified = isGo && !gate.unverified.empty();
    m_gate->setText(isUnverified ? tr("GO, unverified") : isGo ? tr("GO") : tr("NO-GO: %1").arg(count));
    m_gate->setIcon(glyphIcon(isUnverified ? Glyph::Warning : isGo ? Glyph::Go : Glyph::NoGo));
    m_gate->setAccessibleName(isUnverified ? tr("Gate: go, by what is unverified")
                              : isGo       ? tr("Gate: go")
                                           : tr("Gate: no-go, %n reason(s)", nullptr, count));
    setLook(m_gate, isGo ? ButtonLook::Plain : ButtonLook::Danger);
    m_gateMenu->clear();
    for (const GateReason &each : gate.unverified)
        m_gateMenu->addAction(glyphIcon(Glyph::Warning), forMenu(each.text), this,
                              [this, id = each.id] { m_desk.goTo(u"criteria"_s, id); });
    if (isGo)
        m_gateMenu->addAction(gate.overriddenBy ? tr("Overridden; see the board")
                                                : tr("Nothing stands against shipping"),
                              this, [this] { m_desk.goTo(u"overview"_s); });
    for (int i = 0; !isGo && i < std::min(count, kMostReasons); ++i) {
        const GateReason &each = standing[static_cast<std::size_t>(i)];
        const QString tab = each.kind == GateReason::Kind::Item        ? u"checklist"_s
                            : each.kind == GateReason::Kind::Criterion ? u"criteria"_s
                            : each.kind == GateReason::Kind::Signoff   ? u"signoffs"_s
                            : each.kind == GateReason::Kind::Ring      ? u"pipelines"_s
                                                                       : u"overview"_s;
        m_gateMenu->addAction(forMenu(each.text), this, [this, tab, id = each.id] { m_desk.goTo(tab, id); });
    }
    if (!isGo && count > kMostReasons)
        m_gateMenu->addAction(tr("and %n more", nullptr, count - kMostReasons), this,
                              [this] { m_desk.goTo(u"overview"_s); });
}

} // namespace slipway::ui
