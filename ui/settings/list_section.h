// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"
#include "ui/settings/settings_list.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLineEdit;
class QListView;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace slipway::ui {

class CheckList;
class EmptyState;
class Label;
class SearchField;
class ZoneBox;

/// A section that is a list and the form of the chosen thing, with Save and Discard at the foot.
///
/// Nothing is written but by Save. Choosing another thing while the form has changes keeps the form and asks for Save or
/// Discard at its foot; either one then goes on to what was chosen.
class ListSection : public Section
{
    Q_OBJECT

public:
    void refresh() override;
    void focusOn(const Uuid &id) override;
    void beginNew() override;
    [[nodiscard]] bool isDirty() const override { return m_isDirty; }
    void saveThen(std::function<void()> then) override;

protected:
    struct Words {
        QString heading; ///< "Products"
        QString add;     ///< "Add product"
        QString fresh;   ///< "New product"
        QString empty;   ///< what products are for
    };
    ListSection(service::Session &session, Words words, QWidget *parent);

    /// The things to be listed, in their order.
    [[nodiscard]] virtual std::vector<SettingsRow> rows() = 0;
    /// Fills the form; a null id: with what a new thing starts from.
    virtual void load(const Uuid &id) = 0;
    /// Writes the form and ends in saved(), or in an error.
    virtual void save() = 0;
    /// Removes the current thing and ends in removed().
    virtual void remove() = 0;

    [[nodiscard]] const Uuid &current() const { return m_current; }
    void saved(const Uuid &id);
    void removed(const QString &name);
    void raise(const Error &error) override;

    /// @{ Fields of the form; each marks the form as changed when edited.
    QLineEdit *addLine(const QString &label, const QString &hint = {});
    QPlainTextEdit *addText(const QString &label);
    QComboBox *addCombo(const QString &label, bool isEditable = false);
    QSpinBox *addNumber(const QString &label, int least, int most);
    QDateTimeEdit *addDateTime(const QString &label);
    QCheckBox *addCheck(const QString &text);
    /// The path of a file that may be chosen; its row is that of its parent.
    QLineEdit *addFile(const QString &label, const QString &hint);
    ZoneBox *addZone(const QString &label);
    CheckList *addChecks(const QString &label, const QString &hint = {});
    /// @}
    void addField(const QString &label, QWidget *field, const QString &hint = {});
    /// Below the form.
    [[nodiscard]] QVBoxLayout *below() const { return m_below; }
    void touched();
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeList(const QString &add);
    [[nodiscard]] QWidget *makeForm();
    [[nodiscard]] QWidget *makeFoot();
    void choose(const Uuid &id);
    void show(const Uuid &id);
    void setDirty(bool dirty);
    /// Keeps the form and says what has to be decided first.
    void askFirst(std::function<void()> then);
    /// Goes on to what was chosen while the form had changes. @return whether something was
    bool goOn();
    void showCurrentRow();
    void showError(const QString &sentence);

    Words m_words;
    SettingsListModel *m_model;
    QListView *m_view = nullptr;
    QWidget *m_editor = nullptr;
    EmptyState *m_nothing = nullptr;
    Label *m_title = nullptr;
    Label *m_error = nullptr;
    Label *m_standing = nullptr;
    QFormLayout *m_form = nullptr;
    QVBoxLayout *m_below = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_remove = nullptr;
    Uuid m_current;
    bool m_isNew = false;
    bool m_isDirty = false;
    bool m_isLoading = true;      ///< until the first refresh: what fields start with is no edit
    std::function<void()> m_next; ///< what was chosen while the form had changes
};

/// Fills a combo box with people, an empty choice first; the data is the id as text.
void fillWithPeople(QComboBox *box, service::Session &session);
/// Chooses the entry with that data, the first when there is none.
void chooseData(QComboBox *box, const QString &data);
/// The region choices of the holidays, an empty one first; data is the code.
void fillWithRegions(QComboBox *box);

} // namespace slipway::ui
