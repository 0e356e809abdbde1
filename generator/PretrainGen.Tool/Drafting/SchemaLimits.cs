using PretrainGen.Generator.Entities;
using PretrainGen.Generator.Project;

namespace PretrainGen.Tool.Drafting;

/// <summary>Finds what no schema can describe: one describes one entity, whose tables are one catalogue.</summary>
internal static class SchemaLimits
{
    /// <summary>Why a file has no draft; null where it can have one.</summary>
    public static Refusal? Check(string table, IReadOnlyList<ProjectEntity> entities)
    {
        var name = Path.GetFileName(table);
        return entities switch
        {
            [] => new Refusal("Refused_NoTable", name),
            [{ Model.Schema: not null } described] => new Refusal("Refused_Package", name, SourceOf(described)),
            [{ Model.Entity: null }] => new Refusal("Refused_NoTable", name),
            [{ } single] => CheckTables(name, single),
            _ => new Refusal("Refused_SeveralEntities", name, entities.Count)
            {
                Places = [.. entities.Select(entity => $"{entity.Model.Group.Name}: {string.Join(", ", HeadersOf(entity.Model))}")],
            },
        };
    }

    private static Refusal? CheckTables(string name, ProjectEntity entity)
    {
        var model = entity.Model;
        return FindRepeatedHeader(model) is { } repeated ? new Refusal("Refused_RepeatedHeader", name, repeated)
            : FindSharedName(model) is { } shared ? new Refusal("Refused_SharedName", name, shared)
            : FindOtherSpelling(entity) is { } header ? new Refusal("Refused_OtherHeader", name, header)
            : null;
    }

    private static string? FindRepeatedHeader(EntityModel model)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return HeadersOf(model).FirstOrDefault(header => !seen.Add(header));
    }

    // With a schema, rows of one name in two tables are one row.
    private static string? FindSharedName(EntityModel model)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var section in model.Table.Sections.Where(section => section.Key.Length > 0))
        {
            var here = Enumerable.Range(0, section.Section.RowCount).Select(section.NameOf).Where(name => name.Length > 0).ToHashSet();
            if (here.FirstOrDefault(seen.Contains) is { } shared)
                return shared;

            seen.UnionWith(here);
        }

        return null;
    }

    private static string? FindOtherSpelling(ProjectEntity entity) => (
        from file in entity.Files
        from section in file.Values.Sections
        from pair in file.Document.Tables[section.Index].Header.Zip(section.Header)
        where pair.First.Value != pair.Second
        select pair.First.Value).FirstOrDefault();

    private static IEnumerable<string> HeadersOf(EntityModel model) => model.Table.Columns.Select(column => column.Header);

    private static string SourceOf(ProjectEntity described)
    {
        var schema = described.Files[0].Schema;
        return Path.GetFileName((schema.SchemaFile ?? schema.PackageFile)?.Path ?? "");
    }
}
