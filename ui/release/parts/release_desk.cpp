// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/parts/release_desk.h"

#include "core/release/transitions.h"

using namespace Qt::StringLiterals;

namespace slipway::ui {

ReleaseDesk::ReleaseDesk(service::Session &session, QObject *parent) : QObject(parent), m_session(session) {}

std::optional<Person> ReleaseDesk::actor() const
{
    const auto found = m_page.people.constFind(m_session.actor());
    return found == m_page.people.cend() ? std::nullopt : std::optional(*found);
}

QByteArray ReleaseDesk::personZone() const
{
    const auto person = actor();
    return person && !person->zone.isEmpty() ? person->zone : m_session.surroundings().zone;
}

std::vector<Person> ReleaseDesk::people() const
{
    std::vector<Person> list(m_page.people.cbegin(), m_page.people.cend());
    std::ranges::sort(list, [](const Person &a, const Person &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return list;
}

QString ReleaseDesk::whyReadOnly() const
{
    if (m_session.isReadOnly())
        return tr("The workspace is open for reading only.");
    if (m_page.isReadOnly)
        return tr("The release is %1; it can be read but not changed.").arg(stateWord(m_page.plan.release.state));
    return {};
}

void ReleaseDesk::open(ReleaseId release)
{
    const bool isOther = release != m_release || !m_hasPage;
    m_release = release;
    if (isOther) {
        m_hasPage = false;
        m_page = {};
        Q_EMIT opened();
    }
    load();
}

void ReleaseDesk::load()
{
    if (m_release.isNull())
        return;
    auto page = m_session.queries().release(m_release);
    if (!page) {
        if (page.error().kind == ErrorKind::NotFound)
            Q_EMIT gone();
        else
            raise(page.error());
        return;
    }
    m_page = std::move(*page);
    m_hasPage = true;
    Q_EMIT pageChanged();
}

void ReleaseDesk::raise(const Error &error)
{
    const QString detail = error.where.isEmpty() ? error.detail : error.where;
    Q_EMIT noticeRaised({Notice::Kind::Problem, error.sentence, detail});
}

void ReleaseDesk::tell(const QString &text, const QString &detail)
{
    Q_EMIT noticeRaised({Notice::Kind::Information, text, detail});
}

void ReleaseDesk::offerUndo(const QString &text)
{
    Q_EMIT noticeRaised({Notice::Kind::Done, text, {}, tr("Undo"), [this, change = m_session.newestChange()] {
                             m_session.undo(change).then(this, [this](Result<> undone) {
                                 if (!undone)
                                     raise(undone.error());
                             });
                         }});
}

void ReleaseDesk::goTo(const QString &tab, const Uuid &focus, const QString &intent)
{
    Q_EMIT routeRequested({u"releases"_s, m_release, tab, focus, intent});
}

void ReleaseDesk::goToRelease(ReleaseId release)
{
    Q_EMIT routeRequested({u"releases"_s, release, {}, {}, {}});
}

} // namespace slipway::ui
