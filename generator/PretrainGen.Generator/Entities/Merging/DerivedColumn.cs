using PretrainGen.Generator.Common;
using PretrainGen.Generator.Project.Inputs;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Entities.Merging;

/// <summary>A column that a table does not have: the schema makes it of a heading above the table, or of the links in a column.</summary>
/// <param name="Name">The field.</param>
/// <param name="Heading">The heading; null where the cells are links.</param>
/// <param name="LinkColumn">The position of the column that has the links; -1 where the cells are a heading.</param>
internal sealed record DerivedColumn(string Name, string? Heading, int LinkColumn)
{
    /// <summary>Those of a table, in the order of the schema. A column of the table that has the same name goes before.</summary>
    public static IEnumerable<DerivedColumn> Of(TableValues section, TableSchema? schema)
    {
        foreach (var field in schema?.Fields ?? EquatableArray<SchemaField>.Empty)
        {
            if (!field.IsDerived || section.Header.Contains(field.Name.Value))
                continue;

            if (field.Heading is { Value: var level })
                yield return new(field.Name.Value, level <= section.Headings.Count ? section.Headings[level - 1] : "", LinkColumn: -1);
            else if (field.LinkOf is { Value: var link } && section.Header.Contains(link))
                yield return new(field.Name.Value, Heading: null, section.Header.ToList().IndexOf(link));
        }
    }

    /// <summary>What the column says of a row; "" where that is nothing.</summary>
    public string Cell(TableValues section, int row) => Heading ?? section.Link(row, LinkColumn) ?? "";
}
