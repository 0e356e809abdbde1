using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Project.Inputs;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Entities;

/// <summary>The parts of an entity, made of small tables as a project makes them.</summary>
internal static class EntityParts
{
    /// <summary>The values of a table <c>things.csv</c>.</summary>
    public static TableValues Values(string table) => Assert.Single(Assert.Single(Models.Of(table).Group.Files).Sections);

    /// <summary>All files of one entity as one table.</summary>
    public static MergedTable Merged(params IReadOnlyList<string> tables) => Models.Of("", Files(tables)).Single().Table;

    /// <summary>The files <c>a.csv</c>, <c>b.csv</c>, … of one entity.</summary>
    public static IReadOnlyList<ProjectFile> Files(params IReadOnlyList<string> tables) =>
        [.. tables.Select((table, number) => ProjectFile.Of($"{(char)('a' + number)}.csv", table, ("EntityName", "Thing")))];

    /// <summary>A column beside the one that names the rows.</summary>
    public static MergedColumn Column(string header, params IEnumerable<string> cells) =>
        Merged($"Row,{Quoted(header)}\n{string.Concat(cells.Select((cell, row) => $"row {row},{Quoted(cell)}\n"))}").Columns[1];

    private static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
