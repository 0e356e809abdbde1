namespace PretrainGen;

internal static class NameHash
{
}
