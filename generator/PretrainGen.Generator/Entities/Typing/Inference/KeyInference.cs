using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Project.Inputs;

namespace PretrainGen.Generator.Entities.Typing.Inference;

/// <summary>Finds the column that names the rows of a table.</summary>
internal static class KeyInference
{
    /// <summary>The position of the key column, or -1 if no column can be the key.</summary>
    /// <param name="section">The table.</param>
    /// <param name="wanted">The header that the project asks for, or "".</param>
    /// <param name="known">The key's header in an earlier table of the entity: tables of one entity agree where they can.</param>
    public static int Find(TableValues section, string wanted, string? known)
    {
        var named = Named(section, wanted.Length > 0 ? wanted : known);
        return named >= 0 ? named : Infer(section);
    }

    /// <summary>The position of a header, an exact match if possible; -1 where there is none.</summary>
    public static int Named(TableValues section, string? header)
    {
        if (string.IsNullOrEmpty(header))
            return -1;

        var headers = section.Header.ToList();
        var exact = headers.IndexOf(header!);
        return exact >= 0 ? exact : headers.FindIndex(name => string.Equals(name, header, StringComparison.OrdinalIgnoreCase));
    }

    private static int Infer(TableValues section)
    {
        var columns = Enumerable.Range(0, section.Header.Count).Select(i => new Candidate(section, i)).ToList();
        return First(columns, column => column is { IsName: true, IsComplete: true })
            ?? First(columns, column => column is { IsName: true, IsNearlyDistinct: true })
            ?? First(columns, column => column is { Type: Int64Type, IsComplete: true })
            ?? First(columns, column => column is { Type: null, IsComplete: true })
            ?? -1;
    }

    private static int? First(List<Candidate> columns, Func<Candidate, bool> isKey)
    {
        var index = columns.FindIndex(column => isKey(column));
        return index < 0 ? null : index;
    }

    /// <summary>
    /// What has to be known of a column to make it the key: found out when it is asked for, since the first column often is.
    /// </summary>
    private sealed class Candidate(TableValues section, int column)
    {
        private List<string>? _filled;
        private Lazy<CellType?>? _type;
        private bool? _isName;
        private int? _distinct;

        /// <summary>What the cells are besides texts; null where they are texts alone.</summary>
        public CellType? Type
        {
            get
            {
                _type ??= new(() => TypeInference.Infer(Filled, section.Header[column]));
                return _type.Value;
            }
        }

        /// <summary>Whether the texts can be names: prose about a row and links to more name nothing.</summary>
        public bool IsName => _isName ??= Type is null
            && !RoleInference.IsProse(section.Header[column])
            && (Filled.Count == 0 || !Filled.TrueForAll(CellSyntax.IsUrl));

        public bool IsComplete => Distinct == section.RowCount;

        public bool IsNearlyDistinct => Distinct * 10L >= section.RowCount * 9L;

        private List<string> Filled => _filled ??= section.Column(column).Where(value => value.Length > 0).ToList();

        private int Distinct => _distinct ??= new HashSet<string>(Filled, StringComparer.Ordinal).Count;
    }
}
