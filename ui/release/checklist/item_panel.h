// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/entities.h"
#include "ui/widgets/controls.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QPlainTextEdit;

namespace slipway::ui {

class ChecklistActions;
class DependsBox;
class DueField;
class EvidenceBox;
class Label;
class ReleaseDesk;
class TalkBox;

/// Everything about one item, at the side of the list; each field is written when it is left.
class ItemPanel : public SidePanel
{
    Q_OBJECT

public:
    ItemPanel(ReleaseDesk &desk, ChecklistActions &actions, QWidget *parent = nullptr);

    /// Shows the item; what is half typed for the same item stays.
    void showItem(ItemId item);
    [[nodiscard]] ItemId item() const { return m_item; }
    void focusEvidence();
    void focusDue();
    /// Puts a due that was refused into its field, to be mended.
    void mendDue(const QString &text, const QString &why);
    /// Writes what was typed and not written yet.
    void flush();

Q_SIGNALS:
    void itemRequested(const slipway::ItemId &item);

private:
    void buildForm(QFormLayout *form);
    void connectFields();
    void fill(const Item &item, bool isOther);
    void fillChoices(const Item &item);
    void saveBody();

    ReleaseDesk &m_desk;
    ChecklistActions &m_actions;
    ItemId m_item;
    QWidget *m_contents;
    Label *m_title;
    QComboBox *m_state;
    QComboBox *m_owner;
    DueField *m_due;
    Label *m_dueAt;
    QCheckBox *m_required;
    QComboBox *m_phase;
    Label *m_reasonName;
    Label *m_reason;
    QPlainTextEdit *m_body;
    DependsBox *m_depends;
    EvidenceBox *m_evidence;
    TalkBox *m_talk;
    QString m_bodyShown; ///< as the workspace had it when it was shown
};

} // namespace slipway::ui
