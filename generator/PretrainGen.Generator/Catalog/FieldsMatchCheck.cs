using PretrainGen.Generator.Schema;

namespace PretrainGen.Generator.Catalog;

/// <summary>Holds the header of a table against the fields of its schema, as strictly as the schema asks for.</summary>
internal sealed class FieldsMatchCheck(TableSchema schema, CellFindings findings)
{
    private readonly List<string> _fields = schema.Fields.Where(field => field.Heading is null).Select(field => field.Name.Value).Distinct().ToList();
    private readonly NearestValue _nearestField = new(schema.Fields.Select(field => field.Name.Value));

    private FieldsMatch Match => schema.FieldsMatch.Value;

    public void Check(TableSection section, int file)
    {
        var columns = section.Header.ToList();
        var known = new HashSet<string>(_fields, StringComparer.Ordinal);
        var found = new HashSet<string>(columns, StringComparer.Ordinal);
        if (_fields.Count == 0)
        {
            return;
        }

        var hasAll = ReportMissing(section, file, found, known);
        var hasOnly = ReportUnexpected(section, file, columns);
        if (Match == FieldsMatch.Exact && hasAll && hasOnly)
        {
            ReportOrder(section, file, columns);
        }
    }

    private bool ReportMissing(TableSection section, int file, HashSet<string> found, HashSet<string> known)
    {
        var missing = Match switch
        {
            FieldsMatch.Superset => [],
            FieldsMatch.Partial => found.Overlaps(known) ? [] : _fields.Take(1),
            _ => _fields.Where(field => !found.Contains(field)),
        };
        var all = missing.ToList();
        all.ForEach(field => findings.Add(CellFault.MissingColumn, Header(section, file, 0), field));
        return all.Count == 0;
    }

    private bool ReportUnexpected(TableSection section, int file, List<string> columns)
    {
        if (Match is FieldsMatch.Subset or FieldsMatch.Partial)
        {
            return true;
        }

        // A column without a name, or with one that was there before, is a fault of the table's own.
        var seen = new HashSet<string>(_fields, StringComparer.Ordinal);
        var hasOnly = true;
        for (var column = 0; column < columns.Count; column++)
        {
            if (columns[column].Length > 0 && seen.Add(columns[column]))
            {
                hasOnly = false;
                findings.Add(CellFault.UnexpectedColumn, Header(section, file, column), columns[column], _nearestField.To(columns[column]));
            }
        }

        return hasOnly;
    }

    private void ReportOrder(TableSection section, int file, List<string> columns)
    {
        var column = Enumerable.Range(0, Math.Min(columns.Count, _fields.Count)).FirstOrDefault(i => columns[i] != _fields[i]);
        if (columns.Count == _fields.Count && columns[column] != _fields[column])
        {
            findings.Add(CellFault.UnexpectedColumn, Header(section, file, column), columns[column], _fields[column]);
        }
    }

    private static CellAddress Header(TableSection section, int file, int column) => new(file, section.Index, CellAddress.HeaderRow, column);
}
