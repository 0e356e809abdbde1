using PretrainGen.Generator.Tables;

namespace PretrainGen.Generator.Rules.Mending;

/// <summary>The characters that a delimited file uses, said or found.</summary>
internal static class FileDialect
{
    /// <summary>What parts its cells.</summary>
    public static char DelimiterOf(CheckedFile file)
    {
        // Where the first record says what the columns are called, its first cell ends where the delimiter is.
        var header = file.Document.Tables[0].Header;
        return file.Declared.Dialect?.Names is null && header.Length > 1
            ? file.Source.GetText(CancellationToken.None)[header[0].Range.End]
            : (file.Declared.Dialect ?? file.Declared.DialectOfExtension ?? Dialect.Comma).Delimiter;
    }

    /// <summary>What encloses a cell.</summary>
    public static char QuoteOf(CheckedFile file) => (file.Declared.Dialect ?? Dialect.Comma).Quote;
}
