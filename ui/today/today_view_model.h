// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/today_page.h"
#include "service/session.h"
#include "ui/today/today_lines.h"

#include <QObject>

namespace slipway::ui {

/// What Today shows: one person's decisions and items, releases under way, the next days. Knows no widgets.
class TodayViewModel : public QObject
{
    Q_OBJECT

public:
    /// What stands in the way of a filled page.
    enum class Standing : std::uint8_t {
        Ready,
        NoPerson,       ///< nobody was chosen as the acting person
        EmptyWorkspace, ///< there is no release at all
    };

    /// @param session outlives the view model
    explicit TodayViewModel(service::Session &session, QObject *parent = nullptr);

    /// Reads the page. Emits changed(), or failed() and keeps what it had.
    void load();
    /// Says again what depends on the time: countdowns, overdue; reads anew when the day is another.
    void tick();

    [[nodiscard]] Standing standing() const { return m_standing; }
    /// "Wednesday 6 January"
    [[nodiscard]] QString dateText() const;
    /// "10:24 CET, week 1"
    [[nodiscard]] QString clockText() const;

    [[nodiscard]] const std::vector<WaitingLine> &waiting() const { return m_waiting; }
    /// The line with what takes longer to find, when its card comes into sight. When that is not there any more, the page is read
    /// anew.
    [[nodiscard]] WaitingLine shown(WaitingLine line);
    [[nodiscard]] RunningLine shown(RunningLine line);
    [[nodiscard]] int waitingTotal() const { return m_page.waitingTotal; }
    [[nodiscard]] const std::vector<RunningLine> &running() const { return m_running; }
    [[nodiscard]] const std::vector<EventLine> &agenda() const { return m_agenda; }
    [[nodiscard]] int agendaTotal() const { return m_page.agendaTotal; }
    [[nodiscard]] const std::vector<EventLine> &finished() const { return m_finished; }

    /// Waiting cards stand together by release, the most urgent release first.
    [[nodiscard]] bool isGrouped() const { return m_isGrouped; }
    void setGrouped(bool isGrouped);

    /// Why nothing can be changed here; empty: it can.
    [[nodiscard]] QString whyReadOnly() const;

Q_SIGNALS:
    /// Some text or list is another one.
    void changed();
    /// The page could not be read.
    void failed(const slipway::Error &error);
    /// A card says less than it should.
    void incomplete(const slipway::Error &error);

private:
    void tell();
    /// Whether all could be read.
    template <class Card>
    bool completed(Card &card);

    service::Session &m_session;
    service::TodayPage m_page;
    Standing m_standing = Standing::Ready;
    bool m_isGrouped = false;
    std::vector<WaitingLine> m_waiting;
    std::vector<RunningLine> m_running;
    std::vector<EventLine> m_agenda;
    std::vector<EventLine> m_finished;
};

} // namespace slipway::ui
