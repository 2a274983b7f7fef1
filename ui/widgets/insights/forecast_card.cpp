// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/insights/forecast_card.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/insights/calibration_chart.h"
#include "ui/widgets/insights/insights_reader.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

/// The same release is forecast alike, whoever looks.
constexpr quint64 kSeed = 1;
constexpr std::chrono::hours kFreshFor{6};

bool isForecast(ReleaseState state)
{
    return state == ReleaseState::Planned || state == ReleaseState::InProgress;
}

QString wholePercent(double share)
{
    return QLocale().toString(std::round(share * 100), 'f', 0) + u"\u202f%"_s;
}

} // namespace

ForecastCard::ForecastCard(service::Session &session, QWidget *parent)
    : Card(parent),
      m_session(session),
      m_chance(new Label({}, Type::Figure)),
      m_what(new Label({}, Type::Small, Token::Text2)),
      m_dates(new Label({}, Type::Small, Token::Text2)),
      m_method(new Label({}, Type::Small, Token::Text2)),
      m_explain(makeButton(tr("How sure is that?"), ButtonLook::Link, this, {}, true)),
      m_calibration(new CalibrationChart),
      m_backtest(new Label({}, Type::Small, Token::Text2))
{
    setObjectName(u"forecastCard"_s);
    setHeading(tr("Forecast"));
    headingRow()->addStretch();
    m_explain->setObjectName(u"explainForecast"_s);
    m_explain->setCheckable(true);
    headingRow()->addWidget(m_explain);
    m_chance->setObjectName(u"forecastChance"_s);
    m_what->setObjectName(u"forecastWhat"_s);
    m_dates->setObjectName(u"forecastDates"_s);
    m_method->setText(insights::forecastMethod());
    for (Label *each : {m_what, m_dates, m_method, m_backtest})
        each->setWordWrap(true);
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_chance, m_what, m_dates, m_backtest, m_calibration, m_method})
        body()->addWidget(each);
    const auto showDetails = [this](bool isShown) {
        const bool hasTest = !m_backtest->text().isEmpty();
        m_method->setVisible(isShown);
        m_backtest->setVisible(isShown && hasTest);
        m_calibration->setVisible(isShown && hasTest);
    };
    showDetails(false);
    connect(m_explain, &QPushButton::toggled, this, showDetails);
    hide();
}

ForecastCard::~ForecastCard() = default;

void ForecastCard::showRelease(const Release &release)
{
    setVisible(isForecast(release.state));
    if (!isForecast(release.state)) {
        m_hasAsked = false;
        return;
    }
    const bool isSame = m_hasAsked && m_release.id == release.id && m_release.ship == release.ship
                        && m_release.state == release.state && m_session.now() - m_askedAt < kFreshFor;
    m_release = release;
    if (!isSame)
        ask();
}

void ForecastCard::ask()
{
    m_hasAsked = true;
    m_askedAt = m_session.now();
    if (!m_reader) {
        m_reader = std::make_unique<InsightsReader>(m_session);
        connect(m_reader.get(), &InsightsReader::busyChanged, this,
                [this] { setProperty("isBusy", m_reader->isBusy()); });
    }
    say(tr("Simulating…"));
    m_reader
        ->ask([id = m_release.id](service::Insights &insights, const std::function<bool()> &isEnding) {
            return insights.forecast(id, kSeed, isEnding);
        })
        .then(this, [this, id = m_release.id, ship = m_release.ship](const Result<service::ReleaseForecast> &told) {
            if (id != m_release.id || ship != m_release.ship)
                return;
            if (told)
                showForecast(*told);
            else
                say(told.error().sentence);
        });
}

void ForecastCard::say(const QString &sentence)
{
    m_chance->hide();
    m_dates->hide();
    m_backtest->clear();
    m_explain->setChecked(false);
    m_what->setText(sentence);
}

void ForecastCard::showForecast(const service::ReleaseForecast &told)
{
    if (!told.forecast) {
        say(told.whyNot);
        return;
    }
    const auto &forecast = *told.forecast;
    m_chance->setText(wholePercent(forecast.chance));
    m_chance->show();
    m_what->setText(tr("chance to ship on %1 or before").arg(words::when(m_release.ship, m_release.shipZone)));
    m_dates->setText(tr("50 %: %1\n80 %: %2\n95 %: %3")
                         .arg(words::when(forecast.even, told.zone), words::when(forecast.likely, told.zone),
                              words::when(forecast.sure, told.zone)));
    m_dates->show();
    QString basis = tr("%L1 runs over %2 releases of the product and %3 of others, which count less.")
                        .arg(forecast.runs)
                        .arg(forecast.own)
                        .arg(forecast.others);
    if (told.backtest) {
        basis +=
            u' '
            + tr("In the past, over all products: %1 forecasts made in the same way, %2 shipped by their 80 % date, Brier score %3 against %4 of always saying "
                 "the usual share.")
                  .arg(told.backtest->forecasts)
                  .arg(wholePercent(told.backtest->insideLikely), QLocale().toString(told.backtest->brier, 'f', 2),
                       QLocale().toString(told.backtest->plainBrier, 'f', 2));
        m_calibration->showData(told.backtest->bins);
    }
    m_backtest->setText(basis);
    m_calibration->setEnabled(told.backtest.has_value());
}

} // namespace slipway::ui
