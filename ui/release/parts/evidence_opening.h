// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/entities.h"

#include <QWidget>

namespace slipway::ui {

class ReleaseDesk;

/// Opens a file of evidence as it was when it was added, in the program the person has for files of its kind: from where it
/// lies, else from the archive it came with. What is no text, picture or PDF may be a program: it is saved to a place of the
/// person's choice instead. @param parent over which the dialog stands
void openEvidence(ReleaseDesk &desk, const Evidence &evidence, QWidget *parent);

} // namespace slipway::ui
