// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pipelines/pipelines_view_model.h"
#include "ui/theme/glyph.h"

#include <QWidget>

class QVBoxLayout;

namespace slipway::ui::pipelines {

class AttentionBar;

/// Whether the name of an environment says that people depend on it: approving for it wants the name typed.
[[nodiscard]] bool isProductionLike(const QString &environment);

/// What a person has to know or decide about the chosen run: gates, a start that is in doubt, what took its place.
class RunMatters : public QWidget
{
    Q_OBJECT

public:
    /// @param model outlives the widget
    explicit RunMatters(PipelinesViewModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    /// What the run came to is to be said by hand.
    void confirmRequested();

private:
    void show();
    /// What the bars would say; they are made anew only when that differs, so that nothing typed is lost.
    [[nodiscard]] QString fingerprint() const;
    void addForeign();
    void addDoubt();
    void addAway();
    void addConfirm(AttentionBar *bar, bool isMain);
    void addSuperseded();
    void addRefused();
    void addUnverified();
    void addGate(const service::GateView &gate);
    AttentionBar *addBar(Glyph glyph, const QString &title, const QString &sentence, const QString &name);

    PipelinesViewModel &m_model;
    QVBoxLayout *m_column;
    QString m_shown;
};

} // namespace slipway::ui::pipelines
