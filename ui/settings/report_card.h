// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "service/runs/run_view.h"
#include "ui/theme/glyph.h"

#include <QFrame>

class QGridLayout;

namespace slipway::ui {

class GlyphLabel;
class Label;

/// What testing a connection found: a coloured head that says whether it works, and a line for each thing looked at.
class ReportCard : public QFrame
{
    Q_OBJECT

public:
    explicit ReportCard(QWidget *parent = nullptr);

    /// @param zone the zone the time of the test is shown in
    void showReport(const service::ConnectionReport &report, const QByteArray &zone);
    void showError(const Error &error);
    /// That the server is being asked.
    void showAsking();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Tone : std::uint8_t { Asking, Good, Bad };

    void setTone(Tone tone, const QString &headline, const QString &when);
    void clearLines();
    void addLine(Glyph glyph, const QString &word, const QString &what, const QString &found, const QString &took);

    Tone m_tone = Tone::Asking;
    QWidget *m_head;
    GlyphLabel *m_sign;
    Label *m_headline;
    Label *m_when;
    QGridLayout *m_lines;
};

} // namespace slipway::ui
