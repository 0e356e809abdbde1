using PretrainGen.Benchmarks.Tables;

namespace PretrainGen.Benchmarks.Lookup;

/// <summary>
/// A kind of query for the row of a text. Implemented by structs, so that the JIT compiles and profiles each kind by itself, as in a
/// program
/// that asks nothing else: one method for all kinds would be laid out for the kind that runs first.
/// </summary>
public interface ITextQuery
{
    /// <summary>How the dictionaries compare texts.</summary>
    static abstract StringComparer Comparer { get; }

    /// <summary>The texts that lead to a row.</summary>
    static abstract IEnumerable<string> TextsOf<TTable>()
        where TTable : struct, INamedTable;

    /// <summary>The texts that are asked for.</summary>
    static abstract string[] Ask(IReadOnlyList<string> texts);

    /// <summary>Asks the generated table.</summary>
    static abstract bool Has<TTable>(string text)
        where TTable : struct, INamedTable;
}
