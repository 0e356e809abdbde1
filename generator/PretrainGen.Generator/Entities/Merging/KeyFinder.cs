using PretrainGen.Generator.Entities.Typing.Inference;
using PretrainGen.Generator.Project.Inputs;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Entities.Merging;

/// <summary>Finds the column, or the columns, that name the rows of a table.</summary>
internal static class KeyFinder
{
    /// <summary>The positions of the key columns; none if no column can be the key.</summary>
    /// <param name="section">The table.</param>
    /// <param name="wanted">The header that the project asks for, or "".</param>
    /// <param name="schema">What may name the key otherwise.</param>
    /// <param name="known">The key's header in an earlier table of the entity.</param>
    public static int[] Find(TableValues section, string wanted, TableSchema? schema, string? known)
    {
        if (wanted.Length == 0 && schema is { PrimaryKey: { Count: > 0 } key })
        {
            var columns = key.Select(name => KeyInference.Named(section, name.Value)).ToArray();
            return Array.IndexOf(columns, -1) < 0 ? columns : [];
        }

        return KeyInference.Find(section, wanted, known) is >= 0 and var column ? [column] : [];
    }
}
