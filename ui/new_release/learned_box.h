// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/report_page.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace slipway::ui {

class NewReleaseViewModel;

/// What earlier releases of the chosen product taught and left to do; takes it into the checklist of the release that is made.
class LearnedBox : public QWidget
{
    Q_OBJECT

public:
    /// @param model outlives the box
    explicit LearnedBox(NewReleaseViewModel &model, QWidget *parent = nullptr);

private:
    void look();
    void showLearned();
    void take(ReleaseId made);

    NewReleaseViewModel &m_model;
    std::optional<ProductId> m_product; ///< that was asked about
    service::LearnedBefore m_learned;
    QVBoxLayout *m_rows;
    QWidget *m_lines = nullptr;
    QCheckBox *m_takes;
};

} // namespace slipway::ui
