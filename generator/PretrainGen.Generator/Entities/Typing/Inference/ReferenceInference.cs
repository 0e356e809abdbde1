using PretrainGen.Generator.Entities.Typing.Inference.Words;

namespace PretrainGen.Generator.Entities.Typing.Inference;

/// <summary>Finds the columns whose every filled cell names rows of the same entity: what a model is built on, say.</summary>
internal static class ReferenceInference
{
    // By accident a single cell may well name a row.
    private const int FewReferences = 2;

    private static readonly WordSet Relations = new(
        "parent", "parents", "base", "bases", "based", "built", "builds", "extends", "inherits", "derived", "derives", "super",
        "superclass",
        "predecessor", "successor", "replaces", "replacement", "replaced", "supersedes", "superseded", "previous", "next", "ancestor",
        "root", "manager", "boss", "supervisor", "reports", "depends", "dependencies", "requires", "alias", "alternative", "alternatives",
        "see", "related", "similar",
        "origin", "from", "on", "of", "teacher", "upgrade", "evolves", "neighbor", "neighbour", "partner",
        "父", "上级", "上級", "基于", "前身", "后继", "继承", "依赖", "替代", "相关");

    /// <summary>
    /// Whether some cell names several rows; null if a cell names anything else, if no cell names another row than its own, or if so few do
    /// that it may be by accident.
    /// </summary>
    public static bool? Find(string header, ColumnTexts texts, RowIndex rows)
    {
        var (others, several) = (0, false);
        var named = new HashSet<int>();
        for (var row = 0; row < texts.Count; row++)
        {
            if (texts[row] is not { } text)
                continue;

            var count = 0;
            foreach (var name in rows.Split(text))
            {
                if (rows.Find(name) is not { } found)
                    return null;

                named.Add(found);
                others += found == rows.FindNamesake(row) ? 0 : 1;
                count++;
            }

            several |= count > 1;
        }

        var isMeant = Relations.HasAny(HeaderWords.Of(header)) ? others > 0 : others >= FewReferences && named.Count >= FewReferences;
        return isMeant ? several : null;
    }
}
