using PretrainGen.Benchmarks.Tables;

namespace PretrainGen.Benchmarks.Lookup;

/// <summary>The kinds of queries for the row of a text.</summary>
public static class TextQuery
{
    /// <summary>A name that is in the table, exactly so.</summary>
    public readonly struct NameHit : ITextQuery
    {
        public static StringComparer Comparer => StringComparer.Ordinal;

        public static IEnumerable<string> TextsOf<TTable>()
            where TTable : struct, INamedTable => NamesOf<TTable>();

        public static string[] Ask(IReadOnlyList<string> texts) => Queries.Hits(texts);

        public static bool Has<TTable>(string text)
            where TTable : struct, INamedTable => TTable.Has(text);
    }

    /// <summary>A name that is not in the table, but differs from one that is by a character.</summary>
    public readonly struct NameMiss : ITextQuery
    {
        public static StringComparer Comparer => StringComparer.Ordinal;

        public static IEnumerable<string> TextsOf<TTable>()
            where TTable : struct, INamedTable => NamesOf<TTable>();

        public static string[] Ask(IReadOnlyList<string> texts) => Queries.Misses(texts);

        public static bool Has<TTable>(string text)
            where TTable : struct, INamedTable => TTable.Has(text);
    }

    /// <summary>A name that is in the table in another case.</summary>
    public readonly struct NameIgnoringCase : ITextQuery
    {
        public static StringComparer Comparer => StringComparer.OrdinalIgnoreCase;

        public static IEnumerable<string> TextsOf<TTable>()
            where TTable : struct, INamedTable => NamesOf<TTable>();

        public static string[] Ask(IReadOnlyList<string> texts) => Queries.OtherCase(texts);

        public static bool Has<TTable>(string text)
            where TTable : struct, INamedTable => TTable.HasIgnoringCase(text);
    }

    /// <summary>A value of a column in which each value occurs once.</summary>
    public readonly struct UniqueColumn : ITextQuery
    {
        public static StringComparer Comparer => StringComparer.Ordinal;

        public static IEnumerable<string> TextsOf<TTable>()
            where TTable : struct, INamedTable => Enumerable.Range(0, TTable.Count).Select(TTable.UniqueText).OfType<string>();

        public static string[] Ask(IReadOnlyList<string> texts) => Queries.Hits(texts);

        public static bool Has<TTable>(string text)
            where TTable : struct, INamedTable => TTable.HasUniqueText(text);
    }

    private static IEnumerable<string> NamesOf<TTable>()
        where TTable : struct, INamedTable => Enumerable.Range(0, TTable.Count).Select(TTable.Name);
}
