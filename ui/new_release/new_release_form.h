// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/new_release/new_release_view_model.h"
#include "ui/widgets/problem_line.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDateTimeEdit;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QTimeEdit;

namespace slipway::ui {

class ZoneBox;

/// The fields of a new release.
class NewReleaseForm : public QWidget
{
    Q_OBJECT

public:
    /// @param model outlives the form
    explicit NewReleaseForm(NewReleaseViewModel &model, QWidget *parent = nullptr);

    /// The field to begin with: the version, or the name of the first product.
    [[nodiscard]] QWidget *firstField() const;

private:
    void makeProduct();
    void makeRest();
    void showChoices();
    void showFields();
    void showProblems();
    void take();
    void showProductAdder(bool isShown);
    [[nodiscard]] NewReleaseViewModel::Fields typed() const;
    QGridLayout *m_grid;
    NewReleaseViewModel &m_model;
    QComboBox *m_product;
    QPushButton *m_addProduct;
    QWidget *m_adder;
    QLineEdit *m_newProduct;
    ProblemLine *m_productProblem;
    QLineEdit *m_version;
    ProblemLine *m_versionProblem;
    QComboBox *m_template;
    QDateEdit *m_shipDay;
    QTimeEdit *m_shipTime;
    ZoneBox *m_zone;
    QCheckBox *m_startByTemplate;
    QDateTimeEdit *m_start;
    ProblemLine *m_problem;
    QComboBox *m_coordinator;
    QComboBox *m_environment;
    bool m_isShowing = false;
};

} // namespace slipway::ui
