using System.Collections.Immutable;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.RealTables.Planted;

/// <summary>The catalogue of model architectures in <c>data</c>, with the tables that it refers to.</summary>
internal static class ArchitectureTables
{
    private static readonly string[] Names = ["architectures", "models", "organizations"];

    /// <summary>The tables with their schemas.</summary>
    public static TableSet Catalogue { get; } = new(
        Names.ToImmutableSortedDictionary(name => name + ".csv", name => PlainTable.Parse(Read(name + ".csv")), StringComparer.Ordinal),
        Names.ToImmutableSortedDictionary(name => name + ".schema.json", name => Read(name + ".schema.json"), StringComparer.Ordinal));

    private static string Read(string file) => File.ReadAllText(RepositoryRoot.Combine("data", file));
}
