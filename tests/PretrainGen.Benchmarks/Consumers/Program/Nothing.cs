namespace Consumer;

/// <summary>No table: what a process costs by itself.</summary>
internal static class LookUp
{
    public static string Find(string name) => name;
}
