// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/entities.h"
#include "service/insights/insights.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace slipway::ui {

class CalibrationChart;
class InsightsReader;
class Label;

/// The chance that a running release ships on its date, and how such forecasts did. Hides itself for one that does not run.
class ForecastCard : public Card
{
    Q_OBJECT

public:
    /// @param session outlives the card
    explicit ForecastCard(service::Session &session, QWidget *parent = nullptr);
    ~ForecastCard() override;

    /// Forecasts it when it, or its date, is another one than last time.
    void showRelease(const Release &release);

private:
    void ask();
    void showForecast(const service::ReleaseForecast &told);
    void say(const QString &sentence);

    service::Session &m_session;
    std::unique_ptr<InsightsReader> m_reader;
    Release m_release;
    Instant m_askedAt{};
    Label *m_chance;
    Label *m_what;
    Label *m_dates;
    Label *m_method;
    QPushButton *m_explain;
    CalibrationChart *m_calibration;
    Label *m_backtest;
    bool m_hasAsked = false;
};

} // namespace slipway::ui
