// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/template_form/template_document.h"
#include "ui/widgets/card.h"

#include <QHash>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace slipway::ui {

class CheckList;
class MeasuredFields;
class ProblemLine;
class RoleBox;

/// A card of the form of a template: labelled fields, each with its mistake beside it.
///
/// What a field holds is written into the document with each edit; what the document does not take stays in the field, with
/// the reason, until it is mended.
class FormPart : public Card
{
    Q_OBJECT

public:
    /// Shows what the document says. @param keepsMistakes fields with a mistake keep what was typed
    void refresh(bool keepsMistakes);
    /// A field whose contents the document did not take; null: none.
    [[nodiscard]] QWidget *wrongField() const;

Q_SIGNALS:
    /// Somebody typed something that the document does not take.
    void mistyped();

protected:
    using Change = TemplateDocument::Change;
    using SetText = std::function<void(TemplateSpec &, const QString &)>;

    /// @param thing what the fields are of, as `Milestone`: the first part of their accessible names
    FormPart(TemplateDocument &document, QString thing, QWidget *parent);

    [[nodiscard]] TemplateDocument &document() const { return m_document; }
    /// Fills the fields. Called with a template only.
    virtual void fill(const TemplateSpec &spec) = 0;
    /// Which of the things the fields are of, for steps of undo.
    [[nodiscard]] virtual QString scope() const { return {}; }

    /// @{ Fields. @param name object name
    QLineEdit *addLine(const QString &name, const QString &label, SetText set, const QString &hint = {});
    /// A line that may not be empty.
    QLineEdit *addName(const QString &name, const QString &label, SetText set);
    /// A date rule.
    QLineEdit *addRule(const QString &name, const QString &label, SetText set, const QString &hint = {});
    /// @param check what is wrong with a text; empty: nothing
    QPlainTextEdit *addText(const QString &name, const QString &label, SetText set, const QString &hint = {},
                            std::function<QString(const QString &)> check = {});
    RoleBox *addRole(const QString &name, const QString &label, SetText set);
    QComboBox *addCombo(const QString &name, const QString &label, SetText set, bool isEditable = false);
    QSpinBox *addNumber(const QString &name, const QString &label, int least, int most,
                        std::function<void(TemplateSpec &, int)> set);
    QCheckBox *addCheck(const QString &name, const QString &text, std::function<void(TemplateSpec &, bool)> set);
    /// What a server is asked, by its kind.
    MeasuredFields *addMeasured(const QString &name, const QString &label,
                                std::function<void(TemplateSpec &, const QJsonObject &)> set);
    CheckList *addChecks(const QString &name, const QString &label,
                         std::function<void(TemplateSpec &, const QStringList &)> set, const QString &hint = {});
    /// @}
    void setRowVisible(QWidget *field, bool isVisible);

    /// Changes the document for a field, and shows beside it what is wrong with that.
    /// @param place empty: a step of undo of its own
    bool apply(QWidget *field, const QString &place, const Change &change, bool isTyping = false);
    /// A line under the fields for what is wrong with the part as a whole.
    void addProblemLine(QWidget *field, QLayout &layout);
    void forgetMistakes();
    /// Says there what could not be done; nothing that would have to be mended.
    void tell(QWidget *field, const QString &sentence);

    /// @{ Show a value; not where a mistake keeps what was typed.
    void put(QLineEdit *field, const QString &value);
    void put(QPlainTextEdit *field, const QString &value);
    void put(RoleBox *field, const QString &role);
    void put(QComboBox *field, const QString &value);
    void put(QSpinBox *field, int value);
    void put(QCheckBox *field, bool isChecked);
    void put(CheckList *field, const QStringList &checked);
    void put(MeasuredFields *field, CriterionKind kind, const QJsonObject &asked);
    /// @}

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addField(const QString &name, const QString &label, QWidget *field, const QString &hint);
    void watch(QWidget *field);
    void showMistake(QWidget *field);
    void refuse(QWidget *field, const QString &sentence, bool isTyping);
    QLineEdit *addTyped(const QString &name, const QString &label, SetText set, const QString &hint, bool isNeeded);

    TemplateDocument &m_document;
    QString m_thing;
    QFormLayout *m_form;
    QHash<QWidget *, ProblemLine *> m_lines;
    QHash<QWidget *, QString> m_mistakes;
    QTimer m_later; ///< so that half a word is not called wrong
    QWidget *m_typing = nullptr;
    bool m_isFilling = false;
};

} // namespace slipway::ui
