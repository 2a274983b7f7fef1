// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDialog>

namespace slipway::ui {

class Label;

/// The workspace cannot be opened: says why, and offers the ways on. Rejected when the person gives up.
class StartProblemDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param file the workspace that was to be opened
    StartProblemDialog(const Error &error, const QString &file, QWidget *parent = nullptr);

    /// Another attempt failed.
    void setError(const Error &error);

Q_SIGNALS:
    void openRequested(const QString &file);
    void createRequested(const QString &file);
    void restoreRequested(const QString &backup);

private:
    void askFile(const QString &title, bool isForSaving, void (StartProblemDialog::*then)(const QString &));

    QString m_file;
    Label *m_sentence;
    Label *m_where;
};

} // namespace slipway::ui
