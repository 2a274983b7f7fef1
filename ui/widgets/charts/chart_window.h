// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>
#include <optional>

namespace slipway::ui {

/// The time that all charts of a page show, and the moment at which all of them are read.
class ChartWindow : public QObject
{
    Q_OBJECT

public:
    explicit ChartWindow(QObject *parent = nullptr);

    /// What the charts show now.
    [[nodiscard]] TimeSpan span() const { return m_span; }
    /// What they show unless somebody zoomed or panned.
    [[nodiscard]] TimeSpan whole() const { return m_whole; }
    /// The whole moves on while time goes by; what was zoomed to stays.
    void setWhole(TimeSpan whole);
    /// Somebody looks at a part, or at another time.
    [[nodiscard]] bool isZoomed() const { return m_isZoomed; }
    /// Zooms or pans. Nothing after the end of the whole is shown, nothing shorter than ten seconds, nothing longer than ten
    /// years.
    void show(TimeSpan span);
    /// Makes the time `factor` times as long; `at` stays where it is on the charts.
    void zoom(double factor, Instant at);
    /// Around the middle, or around the moment that is read.
    void zoom(double factor);
    /// Moves by a share of what is shown; less than 0: to the past.
    void pan(double share);
    /// Back to the whole.
    void reset();

    /// The moment at which the series are read; nothing: each at its newest.
    [[nodiscard]] std::optional<Instant> cursor() const { return m_cursor; }
    void setCursor(std::optional<Instant> at);

    /// The zone that times are written in.
    [[nodiscard]] const QByteArray &zone() const { return m_zone; }
    void setZone(const QByteArray &zone);

    /// Calls `draw` in a turn of the event loop of its own, once however often it is asked for until then: where all charts change
    /// at once, the window answers between them.
    /// @param chart nothing is called when it is gone
    void drawInTurn(QObject *chart, std::function<void()> draw);
    /// It was drawn already.
    void leaveTurn(const QObject *chart);

    /// Pixels that the values beside the charts take: one for all, so that times stand below each other.
    [[nodiscard]] int margin() const { return m_margin; }
    /// A chart needs that much; it never gets less again.
    void reserveMargin(int pixels);

Q_SIGNALS:
    void spanChanged();
    void cursorChanged();
    void marginChanged();

private:
    struct Waiting {
        QPointer<QObject> chart;
        std::function<void()> draw;
    };

    void take(TimeSpan span, bool isZoomed);
    void drawNext();

    TimeSpan m_span;
    TimeSpan m_whole;
    bool m_isZoomed = false;
    std::optional<Instant> m_cursor;
    QByteArray m_zone;
    int m_margin = 44;
    std::deque<Waiting> m_waiting;
    QTimer m_turn;
};

} // namespace slipway::ui
