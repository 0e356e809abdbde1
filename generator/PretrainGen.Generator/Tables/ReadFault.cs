namespace PretrainGen.Generator.Tables;

/// <summary>What can be wrong with the shape of a table.</summary>
internal enum ReadFault
{
    /// <summary>The file has no header or, for Markdown, no pipe table.</summary>
    NoTable,

    /// <summary>
    /// A row has more or fewer cells than the header; value and expectation are the two counts. The span is the cells too many, or the
    /// short row.
    /// </summary>
    RaggedRow,

    /// <summary>
    /// A row of dashes has not as many cells as the header above it, so that there is no table; value and expectation are the two counts.
    /// </summary>
    DelimiterRow,

    /// <summary>A column has no name; the value is its number, from 1.</summary>
    EmptyHeader,

    /// <summary>A column has the name of an earlier one.</summary>
    RepeatedHeader,

    /// <summary>A quoted cell has no closing quote.</summary>
    UnclosedQuote,

    /// <summary>Text follows a closing quote; the value is that text.</summary>
    TextAfterQuote,
}
