namespace Consumer;

/// <summary>An array of records, as it is written by hand or by a script, and a dictionary over it.</summary>
internal static class LookUp
{
    private static readonly Dictionary<string, Row> Rows = Row.All.ToDictionary(row => row.Name, StringComparer.Ordinal);

    public static string Find(string name) => Rows[name].Text;
}
