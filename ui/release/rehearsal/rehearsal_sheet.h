// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/rehearsal_page.h"
#include "ui/widgets/sheet.h"

class QComboBox;
class QPushButton;
class QSlider;
class QSpinBox;
class QStackedWidget;

namespace slipway::ui {

class Label;
class PillLabel;
class RehearsalClock;
class ReleaseDesk;
class RowTable;
class RowTableModel;
class Segments;

/// Plays the rehearsal of a release against an accelerated clock: what happens, who is asked when, what blocks.
///
/// Space plays and holds, Home and End go to either end, plus and minus change the pace. Nothing is written.
class RehearsalSheet : public Sheet
{
    Q_OBJECT

public:
    RehearsalSheet(ReleaseDesk &desk, QWidget *parent);

    [[nodiscard]] RehearsalClock &clock() const { return *m_clock; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QLayout *buildWish();
    [[nodiscard]] QLayout *buildClock();
    void buildTables();
    RowTable *addTable(const QString &name, const QString &title, const QStringList &headers, const QList<int> &widths,
                       int stretching, int rowHeight);
    void buildFooter();
    [[nodiscard]] RehearsalWish wish() const;
    void rehearse();
    void showPage(const service::RehearsalPage &page);
    void showClock();
    void showRows();
    void changePace(int steps);
    void goToCause(const QModelIndex &index);
    void exportAs(bool isCsv);

    ReleaseDesk &m_desk;
    RehearsalClock *m_clock;
    service::RehearsalPage m_page;
    bool m_hasPage = false;
    PillLabel *m_verdict;
    Label *m_facts;
    QComboBox *m_fault = nullptr;
    QComboBox *m_what = nullptr;
    QSpinBox *m_seed = nullptr;
    Label *m_time = nullptr;
    QPushButton *m_play = nullptr;
    QSlider *m_slider = nullptr;
    QComboBox *m_pace = nullptr;
    Segments *m_segments = nullptr;
    QStackedWidget *m_stack = nullptr;
    std::vector<RowTableModel *> m_models;
    QPushButton *m_export = nullptr;
    int m_asked = 0; ///< which question the page answers
};

} // namespace slipway::ui
