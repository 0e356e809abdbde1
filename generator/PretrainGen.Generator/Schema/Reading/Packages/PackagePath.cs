namespace PretrainGen.Generator.Schema.Reading.Packages;

/// <summary>Paths as a data package writes them: relative, with slashes.</summary>
internal static class PackagePath
{
    /// <summary>The path with slashes only, and without any step that leads nowhere.</summary>
    public static string Normalize(string path)
    {
        var steps = new List<string>();
        foreach (var step in path.Replace('\\', '/').Split('/'))
        {
            if (step == ".." && steps.Count > 0 && steps[steps.Count - 1] != "..")
                steps.RemoveAt(steps.Count - 1);
            else if (step is not ("." or ""))
                steps.Add(step);
        }

        return string.Join("/", steps);
    }

    /// <summary>The last step of a normal path.</summary>
    public static string FileName(string path) => path.Substring(path.LastIndexOf('/') + 1);
}
