// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <memory>

namespace slipway::ui {

class DocumentSyntax;

/// Text with highlighting, line numbers and a marked line.
class CodeEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// @param definition name of a syntax definition, as `YAML`, `Markdown`
    explicit CodeEditor(const QString &definition, QWidget *parent = nullptr);
    ~CodeEditor() override;

    /// Marks a line, from 1, as wrong; 0: none.
    void setWrongLine(int line);
    void goToLine(int line);
    /// Width of the margin with the numbers.
    [[nodiscard]] int marginWidth() const;
    void paintMargin(QPaintEvent *event);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    void markLines();

    std::unique_ptr<DocumentSyntax> m_syntax;
    QWidget *m_margin;
    int m_wrongLine = 0;
};

/// Two texts compared line by line: numbers, − and +, colour as the third sign. Read-only.
class DiffView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit DiffView(QWidget *parent = nullptr);

    /// @return how many lines differ
    int setTexts(const QString &before, const QString &after);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colourLines();

    QString m_signs; ///< one letter a line: blank, − or +
};

} // namespace slipway::ui
