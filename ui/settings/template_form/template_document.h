// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/release/template_spec.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class QTextDocument;

namespace slipway::ui {

/// One template that is edited as text and as a form: the text is what counts, and its undo stack is the only one.
class TemplateDocument : public QObject
{
    Q_OBJECT

public:
    using Change = std::function<void(TemplateSpec &)>;

    /// @param text outlives the document
    explicit TemplateDocument(QTextDocument &text, QObject *parent = nullptr);

    /// Begins anew with that text; nothing can be undone.
    void open(const QString &text);
    [[nodiscard]] QString text() const;
    /// What the text says; nothing while it cannot be read.
    [[nodiscard]] const std::optional<TemplateSpec> &spec() const { return m_spec; }
    /// Why there is no spec(), and the line of it.
    [[nodiscard]] const Error &mistake() const { return m_mistake; }
    [[nodiscard]] int mistakenLine() const;
    /// Whether the first edit of the form would write the text anew, without its comments.
    [[nodiscard]] bool losesComments() const { return m_losesComments; }

    /// Changes the text so that it says what the change makes of spec(). One step of undo; so is a run of edits of one place.
    /// @param place the field; empty: a step of its own
    /// @retval ErrorKind::BadInput the template would have a mistake; nothing was changed
    [[nodiscard]] Result<> edit(const QString &place, const Change &change);
    void undo();
    void redo();
    /// Undoes or redoes for the keys of that, and accepts them. @return whether the event was one of these
    bool takeUndoKey(QEvent *event);
    /// Reads now what was typed a moment ago.
    void readNow();

Q_SIGNALS:
    /// The text is another one. Comes with each key.
    void changed();
    /// spec() or mistake() are new. @param byForm edit() did it
    void read(bool byForm);

private:
    void write(const QString &text, bool goesOn);
    void readText(bool byForm);

    QTextDocument &m_text;
    QTimer m_soon;
    std::optional<TemplateSpec> m_spec;
    Error m_mistake;
    QString m_place; ///< of the last edit
    int m_revision = 0;
    bool m_losesComments = false;
    bool m_isWriting = false;
};

} // namespace slipway::ui
