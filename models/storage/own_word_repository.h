// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reference/own_words.h"
#include "models/storage/connection.h"

namespace pledgeboard {

/// The table own_word: where the word lists of a team database lie. Those of a workspace file lie in a file beside it.
class OwnWordRepository
{
public:
    explicit OwnWordRepository(Connection &connection) : m_connection(connection) { }

    Result<std::vector<OwnWordRow>> rows();
    /// WordsBroken where a row cannot be read; the message names it by its number.
    Result<OwnWords> words();
    /// Puts these in place of what is there, in a transaction of its own.
    Result<void> replace(const std::vector<OwnWordRow> &rows);

private:
    Result<void> insert(const std::vector<OwnWordRow> &rows);

    Connection &m_connection;
};

} // namespace pledgeboard
