using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Project.Inputs;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Entities.Checking;

/// <summary>Holds the header of a table against the fields of its schema, as strictly as the schema asks for.</summary>
internal sealed class HeaderChecker(TableSchema schema, CellFindings findings)
{
    private readonly List<string> _fields = schema.ColumnNames.ToList();

    private readonly HashSet<string> _known = new(schema.Fields.Select(field => field.Name.Value), StringComparer.Ordinal);

    private FieldsMatch Match => schema.FieldsMatch.Value;

    public void Check(TableValues section, int file)
    {
        if (_fields.Count == 0)
            return;

        var missing = Missing(section);
        var unexpected = Unexpected(section).ToList();
        var suggest = Suggestions.Among(missing);
        foreach (var column in unexpected)
        {
            // A column that is only misspelt is one fault, not two.
            var meant = suggest(section.Header[column]);
            missing.Remove(meant);
            findings.Add(CellFault.UnexpectedColumn, Header(section, file, column), section.Header[column], meant);
        }

        missing.ForEach(field => findings.Add(CellFault.MissingColumn, Header(section, file, 0), field));
        if (Match == FieldsMatch.Exact && missing.Count + unexpected.Count == 0)
            CheckOrder(section, file);
    }

    private List<string> Missing(TableValues section)
    {
        var columns = new HashSet<string>(Enumerable.Range(0, section.Header.Count).Select(section.HeaderOf), StringComparer.Ordinal);
        return Match switch
        {
            FieldsMatch.Superset => [],
            FieldsMatch.Partial => columns.Overlaps(_known) ? [] : [_fields[0]],
            _ => _fields.FindAll(field => !columns.Contains(field)),
        };
    }

    // A column without a name, or with one that was there before, is a fault of the table's own.
    private IEnumerable<int> Unexpected(TableValues section)
    {
        var seen = new HashSet<string>(_known, StringComparer.Ordinal) { "" };
        return Match is FieldsMatch.Subset or FieldsMatch.Partial
            ? []
            : Enumerable.Range(0, section.Header.Count).Where(column => seen.Add(section.Header[column]));
    }

    private void CheckOrder(TableValues section, int file)
    {
        for (var column = 0; column < Math.Min(_fields.Count, section.Header.Count); column++)
        {
            if (section.HeaderOf(column) != _fields[column])
            {
                findings.Add(CellFault.UnexpectedColumn, Header(section, file, column), section.HeaderOf(column), _fields[column]);
                return;
            }
        }
    }

    private static CellAddress Header(TableValues section, int file, int column) => new(file, section.Index, CellAddress.HeaderRow, column);
}
