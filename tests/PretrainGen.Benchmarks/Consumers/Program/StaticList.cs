namespace Consumer;

/// <summary>
/// A list of objects that generated code fills, as the CSV generator among Roslyn's samples does: it is searched from its beginning.
/// </summary>
internal static class LookUp
{
    public static string Find(string name) => Row.All.First(row => row.Name == name).Text;
}
